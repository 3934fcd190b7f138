package org.panelwatch.view.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.panelwatch.release.PrivateSpaceClosed;

/** Links to files that only the session of the page can fetch. */
final class OwnFile {

    private static final int GONE = 410;

    private OwnFile() {}

    /** @param bytes makes the file when it is fetched */
    static Anchor link(String words, String fileName, String contentType, Callable<byte[]> bytes) {
        Anchor link = new Anchor();
        link.setText(words);
        link.setHref(handler(fileName, contentType, bytes));
        link.getElement().setAttribute("download", fileName);
        link.setRouterIgnore(true);
        return link;
    }

    static DownloadHandler handler(String fileName, String contentType, Callable<byte[]> bytes) {
        return event -> {
            byte[] file;
            try {
                file = bytes.call();
            } catch (PrivateSpaceClosed gone) {
                event.getResponse().sendError(GONE, gone.getMessage());
                return;
            } catch (IOException | RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IOException(failed);
            }
            event.setFileName(fileName);
            event.setContentType(contentType);
            event.setContentLength(file.length);
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getOutputStream().write(file);
        };
    }
}
