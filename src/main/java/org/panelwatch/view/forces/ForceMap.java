package org.panelwatch.view.forces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import org.panelwatch.figure.Wording;
import org.panelwatch.question.forces.ForceList;
import org.panelwatch.selection.Selection;
import org.panelwatch.selection.SelectionUrl;
import org.panelwatch.view.part.Elements;
import org.panelwatch.vocabulary.Region;

/** Every force as a tile, in regions laid out roughly as on a map; a darker tile has more reported decisions. */
final class ForceMap extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    /** Most decisions of each shade; what has more is of the darkest. */
    private static final List<Integer> SHADES = List.of(0, 4, 9, 19, 39);

    private static final List<String> KINDS =
            List.of(" and Isle of Wight Constabulary", " Police Service", " Constabulary", " Police");

    /** @param held the release whose forces they are, for the links */
    ForceMap(Map<String, List<ForceList.Line>> regions, Selection held) {
        super("section");
        addClassNames("figure-card", "force-map");
        setId("map");
        H2 heading = new H2("Where the reports come from");
        heading.setId("map-heading");
        getElement().setAttribute("aria-labelledby", "map-heading");
        HtmlContainer map = Elements.element("div", "tile-map");
        regions.forEach((region, lines) -> map.add(region(region, lines, held)));
        add(
                heading,
                Elements.paragraph(
                        "subtitle",
                        "Reported decisions of each force, as far as the data hold them. More reports do not mean more"
                                + " misconduct."),
                key(),
                map);
    }

    private static Component region(String name, List<ForceList.Line> lines, Selection held) {
        HtmlContainer tiles = Elements.element("ul", "tiles");
        lines.forEach(line -> tiles.add(Elements.element("li", "", tile(line, held))));
        HtmlContainer region = Elements.element(
                "div",
                "tile-region region-" + new Region(name).code().replace('_', '-'),
                Elements.text("h3", "", name),
                tiles);
        return region;
    }

    private static Anchor tile(ForceList.Line line, Selection held) {
        Anchor tile = Elements.link(
                SelectionUrl.link("forces/" + line.force().code(), held),
                "",
                "tile",
                "shade-" + shade(line.decisions()));
        tile.add(
                Elements.span("tile-name", shortName(line.force().name())),
                Elements.span("tile-number", Wording.number(line.decisions())));
        tile.getElement()
                .setAttribute(
                        "aria-label",
                        line.force().name() + ": "
                                + Wording.count(line.decisions(), "reported decision", "reported decisions"));
        return tile;
    }

    /** 0 where there is no decision, then 1 to 5. */
    static int shade(int decisions) {
        return (int) SHADES.stream().filter(most -> decisions > most).count();
    }

    /** "Kent", for Kent Police. */
    static String shortName(String name) {
        return KINDS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(kind -> name.substring(0, name.length() - kind.length()))
                .orElse(name);
    }

    /** What the shades mean, in words. */
    private static Component key() {
        HtmlContainer key = Elements.element("ul", "tile-key");
        key.getElement().setAttribute("aria-label", "What the shades mean, in reported decisions");
        for (int shade = 0; shade <= SHADES.size(); shade++) {
            HtmlContainer swatch = Elements.element("i", "tile shade-" + shade);
            swatch.getElement().setAttribute("aria-hidden", "true");
            key.add(Elements.element("li", "", swatch, Elements.span("", words(shade))));
        }
        return key;
    }

    private static String words(int shade) {
        if (shade == 0) {
            return "none";
        }
        int from = SHADES.get(shade - 1) + 1;
        return shade == SHADES.size() ? from + " or more" : from + "–" + SHADES.get(shade);
    }
}
