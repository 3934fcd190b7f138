package org.panelwatch.publish.drawing;

import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.panelwatch.publish.type.Face;
import org.panelwatch.publish.type.Typeface;

/** The parts of our fonts that a drawing uses, as a style element to carry with it. */
final class Fonts {

    private Fonts() {}

    static Element of(Element drawing) {
        Map<Face, Set<Integer>> used = new TreeMap<>(Comparator.naturalOrder());
        drawing.all()
                .filter(element -> element.name().equals("text"))
                .forEach(text -> text.text()
                        .codePoints()
                        .forEach(one -> used.computeIfAbsent(SetText.face(text), face -> new TreeSet<>())
                                .add(one)));
        String faces = used.entrySet().stream()
                .map(face -> face(face.getKey(), face.getValue()))
                .collect(Collectors.joining());
        return new Element("style").say(faces);
    }

    private static String face(Face face, Set<Integer> codePoints) {
        String file = Base64.getEncoder().encodeToString(Typeface.of(face).subset(codePoints));
        return "@font-face{font-family:'" + face.family() + "';font-weight:" + face.weight()
                + ";src:url(data:font/ttf;base64," + file + ")}";
    }
}
