package org.panelwatch.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;

/** Where a figure stands: its page and its files, for one selection. */
public final class Links {

    private static final List<String> FORMS = List.of("json", "csv");

    private Links() {}

    /** Addresses by name: {@code page}, then each form of file. */
    public static Map<String, String> of(String page, String figure, Selection selection) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("page", SelectionUrl.link(page, selection));
        for (String form : FORMS) {
            links.put(form, SelectionUrl.link("/figures/" + figure + "." + form, selection));
        }
        return links;
    }
}
