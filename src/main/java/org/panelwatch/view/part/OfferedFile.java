package org.panelwatch.view.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.panelwatch.publish.FigureFiles;
import org.panelwatch.publish.FileChoices;
import org.panelwatch.publish.FileName;
import org.panelwatch.publish.Form;
import org.panelwatch.publish.Picture;
import org.panelwatch.publish.Preset;
import org.panelwatch.publish.Publication;
import org.panelwatch.selection.Tab;
import org.panelwatch.selection.Theme;

/**
 * A file that a figure is offered as.
 *
 * @param size of a picture; nothing where the form has none to choose
 */
record OfferedFile(Form form, @Nullable Preset size, Theme theme) {

    private static final int GONE = 410;

    /**
     * Lets a link lead to the file: by its address, or for a visitor's own data by one that only the session can reach.
     *
     * @param here whether the data are still there
     */
    void on(Anchor link, Publication publication, BooleanSupplier here) {
        if (publication.figure().release().isPrivate()) {
            link.setHref(ofSession(publication, here));
        } else {
            // Pages stand below the base of their address, so no slash goes first.
            link.setHref(address(publication).substring(1));
        }
    }

    private String address(Publication publication) {
        return size == null ? publication.file(form, publication.selection()) : publication.picture(form, size, theme);
    }

    private DownloadHandler ofSession(Publication publication, BooleanSupplier here) {
        Publication coloured = new Publication(
                publication.figure(),
                publication.selection().with(Tab.CHART).with(theme),
                publication.page(),
                publication.question(),
                publication.site());
        FileChoices choices =
                size == null ? FileChoices.of(theme) : new FileChoices(Picture.of(size, theme, false), false);
        FigureFiles files = VaadinService.getCurrent().getInstantiator().getOrCreate(FigureFiles.class);
        return event -> {
            if (!here.getAsBoolean()) {
                event.getResponse().sendError(GONE, "These data have been deleted");
                return;
            }
            byte[] bytes = files.write(coloured, form, choices);
            event.setFileName(FileName.of(coloured, choices, form));
            event.setContentType(form.mediaType());
            event.setContentLength(bytes.length);
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(bytes);
        };
    }
}
