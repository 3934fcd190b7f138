package org.panelwatch.view.workbench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panelwatch.question.Answers;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.view.part.Elements;

/** {@code /workbench}: a visitor's own files, from upload to figures, step by step. */
@Route("workbench")
@PageTitle("Bring your own data · Panelwatch")
class WorkbenchView extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_AGAIN = 400;

    private final transient Workbench bench;
    private final HtmlContainer standing = Elements.element("div", "");
    private final FilesPart files;
    private final WaitPart reading = new WaitPart();
    private final PreviewPart preview;
    private final MappingPart mapping;
    private final CheckPart check;
    private final WaitPart loading = new WaitPart();
    private final LoadPart load;
    private @Nullable Registration looking;

    WorkbenchView(PrivateSpaces spaces, Answers answers) {
        super("div");
        bench = Workbench.here(spaces, answers.release().forces());
        addClassNames("page", "workbench");
        standing.getElement().setAttribute("role", "status");
        files = new FilesPart(bench, this::changed);
        preview = new PreviewPart(bench, this::changed);
        mapping = new MappingPart(bench, this::changed);
        check = new CheckPart(bench);
        load = new LoadPart(bench, this::changed);
        load.add(loading);
        add(
                new H1("Bring your own data"),
                Elements.paragraph(
                        "lead",
                        "A force's answer to a request, another country's file: check it, say what its columns and words"
                                + " mean, and explore it here, privately, in the same figures as the published data."),
                standing,
                files,
                reading,
                preview,
                mapping,
                check,
                load);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(poll -> show());
        bench.touch();
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    private void changed() {
        files.forget();
        bench.touch();
        bench.desk().reading().ifPresent(one -> one.doneWithin(Workbench.patience()));
        bench.loading().ifPresent(one -> one.doneWithin(Workbench.patience()));
        show();
    }

    /** Shows how things stand, and looks again soon while something is being read. */
    private void show() {
        bench.desk().settle();
        showStanding();
        files.show();
        reading.show(bench.desk().reading(), "Reading your files");
        boolean there = !bench.files().isEmpty();
        boolean mapped = there && bench.desk().mapping().isPresent();
        preview.setClassName("gone", !there);
        mapping.setClassName("gone", !mapped);
        check.setClassName("gone", !mapped || bench.desk().report().isEmpty());
        load.setClassName("gone", !mapped);
        if (there) {
            preview.show();
            mapping.show();
            check.show();
            load.show();
        }
        loading.show(bench.loading(), "Loading your rows");
        boolean busy = bench.desk().reading().isPresent() || bench.loading().isPresent();
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? LOOK_AGAIN : -1));
    }

    private void showStanding() {
        String words = Optional.of(bench.standing())
                .map(now -> switch (now) {
                    case NEW, OPEN -> "";
                    case DELETED -> "Your files, and everything made from them, have been deleted.";
                    case IDLE ->
                        "Your files were deleted because nothing was done here for a while. Bring them again to go on.";
                })
                .orElse("");
        standing.removeAll();
        String failure = bench.desk().mapping().isPresent() ? "" : bench.desk().failure();
        if (!failure.isEmpty()) {
            standing.add(Elements.text("p", "notice warn", Visible.sentence(failure)));
        }
        if (!words.isEmpty()) {
            standing.add(Elements.paragraph("notice", words));
        }
    }
}
