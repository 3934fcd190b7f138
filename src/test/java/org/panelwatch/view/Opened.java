package org.panelwatch.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;

/** Opens a page and reads what is on it. */
public final class Opened {

    private Opened() {}

    /** @param query without the question mark */
    public static Component open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        return page();
    }

    /** The page that stands open. */
    public static Component page() {
        return (Component) UI.getCurrent().getActiveRouterTargetsChain().getFirst();
    }

    /** A component and all below it, from the top down. */
    public static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Opened::all));
    }

    public static <C extends Component> List<C> all(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    public static List<Component> of(Component root, String className) {
        return all(root)
                .filter(part -> part.getElement().getClassList().contains(className))
                .toList();
    }

    public static List<Component> tagged(Component root, String tag) {
        return all(root).filter(part -> part.getElement().getTag().equals(tag)).toList();
    }

    /** Its words, one space between them. */
    public static String plain(Component part) {
        return words(part.getElement()).replaceAll("\\s+", " ").strip();
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(Opened::words).reduce("", (one, next) -> one + " " + next);
    }
}
