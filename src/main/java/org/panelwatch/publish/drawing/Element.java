package org.panelwatch.publish.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an SVG document: attributes in their order, then children or text. */
final class Element {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private String text = "";

    Element(String name) {
        this.name = name;
    }

    static Element parse(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            reader.nextTag();
            return read(reader);
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("Not an SVG document", broken);
        }
    }

    private static Element read(XMLStreamReader reader) throws XMLStreamException {
        Element element = new Element(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.with(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                element.children.add(read(reader));
            } else if (reader.isCharacters()) {
                element.text += reader.getText();
            }
        }
        return element;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<Element> children() {
        return children;
    }

    /** Its value, or nothing as an empty text. */
    String at(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** A length or coordinate; nought where there is none. */
    double number(String attribute) {
        String value = at(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    Element add(Element child) {
        children.add(child);
        return this;
    }

    Element say(String words) {
        text = words;
        return this;
    }

    /** Itself and all in it, in the order of the document. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
    }

    String write() {
        StringBuilder xml = new StringBuilder();
        write(xml);
        return xml.toString();
    }

    private void write(StringBuilder xml) {
        xml.append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value).replace("\"", "&quot;"))
                .append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>').append(escaped(text));
        children.forEach(child -> child.write(xml));
        xml.append("</").append(name).append('>');
    }

    /** Characters that XML does not take are left out. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length());
        words.codePoints().filter(Element::allowed).forEach(one -> {
            switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(one);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int one) {
        return one == '\t'
                || one == '\n'
                || (one >= 0x20 && one <= 0xD7FF)
                || (one >= 0xE000 && one <= 0xFFFD)
                || one > 0xFFFF;
    }

    /** With up to two decimals, the same everywhere. */
    static String number(double value) {
        long rounded = Math.round(100 * value);
        long cents = Math.abs(rounded % 100);
        String whole = (rounded < 0 ? "-" : "") + Math.abs(rounded / 100);
        if (cents == 0) {
            return whole;
        }
        return whole + (cents < 10 ? ".0" : ".") + (cents % 10 == 0 ? cents / 10 : cents);
    }
}
