package org.panelwatch.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.panelwatch.selection.SelectionUrl;

/** Where a figure stands: its page, itself, its embed, its files. */
final class Links {

    private Links() {}

    static Map<String, String> of(Publication publication) {
        String figure = publication.figure().id();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("page", SelectionUrl.link(publication.page(), publication.selection()));
        links.put("figure", publication.address());
        links.put("frozen", publication.address(publication.frozen()));
        links.put("embed", SelectionUrl.link("/embed/" + figure, publication.selection()));
        for (Form form : Form.values()) {
            links.put(form.code(), publication.file(form, publication.selection()));
        }
        return links;
    }
}
