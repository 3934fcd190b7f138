package org.panelwatch.view.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A text to be taken elsewhere, with a button that copies it in the browser and says so. */
@Tag("copy-field")
@JsModule("./share/copy-field.ts")
final class CopyField extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * @param id of the element
     * @param help what the text is for, in a sentence
     * @param rows lines that are shown
     */
    CopyField(String id, String label, String help, int rows, String value) {
        setId(id);
        getElement().setProperty("label", label).setProperty("help", help).setProperty("rows", rows);
        show(value);
    }

    void show(String value) {
        getElement().setProperty("value", value);
    }
}
