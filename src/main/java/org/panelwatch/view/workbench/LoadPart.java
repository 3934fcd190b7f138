package org.panelwatch.view.workbench;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.dataset.mapping.MappingReport;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpaceClosed;
import org.panelwatch.release.TooManyRows;
import org.panelwatch.view.part.Elements;

/** The last step: the rows are loaded, and the page of figures opens. */
final class LoadPart extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final transient Workbench bench;
    private final transient Runnable changed;
    private final NativeButton explore = new NativeButton("Explore your data");
    private final HtmlContainer why = Elements.element("p", "quiet");
    private final HtmlContainer failed = Elements.element("p", "");

    LoadPart(Workbench bench, Runnable changed) {
        super("section");
        this.bench = bench;
        this.changed = changed;
        addClassName("bench-step");
        setId("explore");
        explore.addClassName("btn");
        explore.addClassName("primary");
        explore.addClickListener(click -> {
            failed.setText("");
            bench.touch();
            bench.load();
            this.changed.run();
        });
        failed.getElement().setAttribute("role", "alert");
        failed.addClassName("failed");
        add(new H2("5. Explore"), why, explore, failed);
    }

    void show() {
        boolean sound = bench.desk().sound().filter(FormSide::hasFinding).isPresent();
        long decisions = bench.desk().report().map(MappingReport::decisions).orElse(0L);
        explore.setEnabled(sound && decisions > 0 && bench.loading().isEmpty());
        why.setText(words(bench.desk().mapping(), sound, decisions));
        settle();
    }

    private static String words(Optional<Mapping> mapping, boolean sound, long decisions) {
        if (mapping.filter(FormSide::hasFinding).isEmpty()) {
            return "First choose the column of your files that says what was found.";
        }
        if (!sound) {
            return "First mend the faults of the mapping.";
        }
        return decisions == 0
                ? "No row has a finding yet: give its words their places above."
                : Counted.of(decisions, "decision") + " can be explored: figures, tables and files, for you alone.";
    }

    private void settle() {
        Reading<PrivateRelease> loading = bench.loading().orElse(null);
        if (loading == null || !loading.done()) {
            return;
        }
        bench.stopLoading();
        try {
            loading.result();
            UI.getCurrent().navigate(ExploreView.PATH);
        } catch (ExecutionException trouble) {
            failed.setText(reason(trouble.getCause()));
            explore.setEnabled(true);
        }
    }

    private static String reason(@Nullable Throwable trouble) {
        return switch (trouble) {
            case TooManyRows rows -> String.valueOf(rows.getMessage());
            case PrivateSpaceClosed gone -> String.valueOf(gone.getMessage());
            case CancellationException stopped -> "";
            case null, default -> "The rows could not be loaded. Nothing of them is kept; try again.";
        };
    }
}
