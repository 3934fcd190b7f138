package org.panelwatch.view.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.panelwatch.release.ReleaseBusy;
import org.panelwatch.release.ReleaseNotKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes the page that the server sends before Vaadin's client starts: its language, its link preview for readers that
 * run no script, and the nonce without which the content security policy lets none of its scripts run.
 */
public final class PageHead implements IndexHtmlRequestListener {

    /** Where the security headers leave the nonce of their policy: an attribute of the request. */
    static final String NONCE = "panelwatch.script-nonce";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageHead.class);
    private static final String NAME = "Panelwatch";
    private static final String GONE = "Not found · Panelwatch";

    private final transient LinkPreviews previews;

    public PageHead(LinkPreviews previews) {
        this.previews = previews;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        VaadinRequest request = response.getVaadinRequest();
        page.getElementsByTag("html").attr("lang", "en-GB");
        String path = path(request);
        Optional<LinkPreview> preview = route(path).flatMap(route -> preview(path, route, request));
        if (preview.isEmpty()) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            page.head().appendElement("title").text(GONE);
            page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        preview.ifPresent(found -> found.writeInto(page));
        if (request.getAttribute(NONCE) instanceof String nonce) {
            page.getElementsByTag("script").attr("nonce", nonce);
        }
    }

    private Optional<LinkPreview> preview(String path, Class<? extends Component> route, VaadinRequest request) {
        Optional<String> title =
                Optional.ofNullable(route.getAnnotation(PageTitle.class)).map(PageTitle::value);
        try {
            return previews.find(path, query(request), title);
        } catch (ReleaseNotKept | ReleaseBusy unanswered) {
            return Optional.of(previews.plain(path, title.orElse(NAME)));
        } catch (RuntimeException failed) {
            LOG.warn("The link preview of a page failed", failed);
            return Optional.of(previews.plain(path, title.orElse(NAME)));
        }
    }

    private static Optional<Class<? extends Component>> route(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path);
    }

    private static String path(VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.replaceAll("^/+|/+$", "");
    }

    private static Map<String, List<String>> query(VaadinRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((key, values) -> query.put(key, Arrays.asList(values)));
        return query;
    }
}
