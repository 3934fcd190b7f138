package org.panelwatch.view.methods;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.panelwatch.view.part.Elements;
import org.panelwatch.view.part.Glossary;

/** {@code /glossary}: the terms of the field, each with its meaning. */
@Route("glossary")
@PageTitle("Glossary · Panelwatch")
class GlossaryView extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    GlossaryView() {
        super("div");
        addClassNames("page", "prose");
        add(
                new H1("Glossary"),
                Elements.paragraph(
                        "lead",
                        "The words of police misconduct, as these pages use them. The law is that of England and Wales."));
        for (Glossary.Term term : Glossary.terms()) {
            H2 name = new H2(term.name());
            name.setId(term.anchor());
            add(name, Elements.paragraph("", term.meaning()));
        }
    }
}
