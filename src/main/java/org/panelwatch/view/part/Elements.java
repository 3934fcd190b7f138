package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** HTML elements that pages are made of, by their class in the style sheet. */
public final class Elements {

    private Elements() {}

    /** An element of any tag with contents; several class names are parted by a blank. */
    public static HtmlContainer element(String tag, String className, Component... contents) {
        HtmlContainer element = new HtmlContainer(tag);
        if (!className.isEmpty()) {
            element.addClassNames(className.split(" "));
        }
        element.add(contents);
        return element;
    }

    public static HtmlComponent text(String tag, String className, String words) {
        HtmlContainer element = element(tag, className);
        element.setText(words);
        return element;
    }

    public static Paragraph paragraph(String className, String words) {
        Paragraph paragraph = new Paragraph(words);
        if (!className.isEmpty()) {
            paragraph.addClassName(className);
        }
        return paragraph;
    }

    public static Span span(String className, String words) {
        Span span = new Span(words);
        if (!className.isEmpty()) {
            span.addClassName(className);
        }
        return span;
    }

    /** A link to a page of ours, followed without a reload. */
    public static Anchor link(String address, String words, String... classNames) {
        Anchor link = new Anchor(address, words);
        link.addClassNames(classNames);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** Marks the one link of several that is in force. */
    static void current(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    /** A link to a file of ours. */
    public static Anchor file(String address, String words, String... classNames) {
        Anchor link = new Anchor(address, words);
        link.addClassNames(classNames);
        link.setRouterIgnore(true);
        return link;
    }

    /** A link to someone else's page; its address is shown, never followed by us. */
    public static Anchor source(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
