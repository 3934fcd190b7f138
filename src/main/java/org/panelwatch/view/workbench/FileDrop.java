package org.panelwatch.view.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadHandler;

/** A place to drop files or to choose them; each is sent as a stream to an address that only this session can reach. */
@Tag("file-drop")
@JsModule("./workbench/file-drop.ts")
final class FileDrop extends Component {

    private static final long serialVersionUID = 1L;

    /**
     * @param id of the element, from which the ids of its parts follow
     * @param accept endings of the files that the browser offers first
     * @param most how many bytes a file may have
     * @param sent runs when all that was given is sent
     */
    FileDrop(String id, String label, String accept, long most, UploadHandler receiver, Runnable sent) {
        setId(id);
        getElement()
                .setProperty("label", label)
                .setProperty("accept", accept)
                .setProperty("most", most)
                .setProperty(
                        "tooLarge", "is larger than " + Sizes.words(most) + ", which is as much as one file may have.")
                .setAttribute("target", receiver)
                .addEventListener("files-sent", event -> sent.run());
    }

    /** Says what can be given, in a sentence, and what the button says. */
    FileDrop explained(String help, String button) {
        getElement().setProperty("help", help).setProperty("button", button);
        return this;
    }
}
