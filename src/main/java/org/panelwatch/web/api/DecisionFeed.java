package org.panelwatch.web.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.panelwatch.publish.Site;
import org.panelwatch.question.cases.LatestDecisions.Latest;
import org.panelwatch.question.cases.StepWords;
import org.panelwatch.selection.SelectionWords;
import org.panelwatch.vocabulary.English;

/**
 * Decisions as an Atom feed (RFC 4287). An entry is one decision of a panel, a tribunal or a court; it was updated on the
 * last day that its date may be, but no later than the release it comes from; the feed, when that release was published.
 *
 * @param published the day of the release
 * @param self the address of the feed, from the slash on
 * @param page the address of the same list as a page
 */
record DecisionFeed(
        List<Latest> decisions, SelectionWords words, LocalDate published, String self, String page, Site site) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml);
            for (Latest decision : decisions) {
                entry(xml, decision);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        String filters = words.filters();
        text(xml, "id", tag(self));
        text(xml, "title", "Panelwatch: decisions, " + words.place());
        text(
                xml,
                "subtitle",
                "Reported decisions of police misconduct panels and of those who looked at them again"
                        + (filters.isEmpty() ? "" : ". " + filters));
        text(xml, "updated", moment(published));
        text(xml, "rights", "Compiled data: CC BY 4.0. Each source keeps its own terms.");
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", "Panelwatch");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", site.absolute(self));
        link(xml, "alternate", "text/html", site.absolute(page));
    }

    private void entry(XMLStreamWriter xml, Latest decision) throws XMLStreamException {
        String journey = "/cases/" + decision.journey().id();
        LocalDate decided = decision.step().decidedOn().last();
        String moment = moment(decided.isAfter(published) ? published : decided);
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", tag("/decisions/" + decision.step().id()));
        text(xml, "title", title(decision));
        text(xml, "updated", moment);
        text(xml, "published", moment);
        link(xml, "alternate", "text/html", site.absolute(journey));
        link(xml, "via", "text/html", decision.step().source().url());
        text(xml, "summary", summary(decision));
        xml.writeEndElement();
    }

    /** "Kent Police, 5 October 2021: misconduct hearing, dismissed". */
    private static String title(Latest decision) {
        return decision.journey().force().name() + ", "
                + decision.step().decidedOn().inWords() + ": "
                + English.lower(StepWords.heading(decision.step())) + ". "
                + StepWords.standing(decision.step());
    }

    private static String summary(Latest decision) {
        int place = decision.journey().steps().indexOf(decision.step()) + 1;
        int of = decision.journey().steps().size();
        return StepWords.told(decision.step()) + " " + StepWords.standing(decision.step()) + "."
                + (of == 1 ? "" : " Decision " + place + " of " + of + " in this case.");
    }

    /** RFC 4151; it stays the same for as long as the address of the application does. */
    private String tag(String what) {
        return "tag:" + site.address().getHost() + ",2026:" + what;
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toString();
    }

    private static void text(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
