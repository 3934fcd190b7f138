package org.panelwatch.view.workbench;

import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panelwatch.dataset.mapping.ForeignFile;
import org.panelwatch.dataset.mapping.ForeignPreview;
import org.panelwatch.dataset.mapping.Mapping;
import org.panelwatch.release.PrivateLimits;
import org.panelwatch.release.PrivateRelease;
import org.panelwatch.release.PrivateSpace;
import org.panelwatch.release.PrivateSpaceClosed;
import org.panelwatch.release.PrivateSpaces;
import org.panelwatch.release.PrivateSpacesFull;
import org.panelwatch.vocabulary.Force;
import org.panelwatch.vocabulary.Forces;

/**
 * What one visitor brought in this session and has made of it so far; every tab of the session shares it. Safe for the
 * threads that receive files beside the page.
 */
final class Workbench {

    /** Where the visitor's files are. */
    enum Standing {
        /** Nothing was brought yet. */
        NEW,
        OPEN,
        /** The visitor had them deleted. */
        DELETED,
        /** Nothing was done for so long that they were deleted. */
        IDLE
    }

    static final int PREVIEWED = 12;

    private final PrivateSpaces spaces;
    private final Forces forces;
    private final List<String> refusals = new ArrayList<>();
    private final Map<Path, Brought> brought = new LinkedHashMap<>();
    private final MappingDesk desk;
    private @Nullable PrivateSpace space;
    private @Nullable Reading<PrivateRelease> loading;
    private boolean deleted;

    private Workbench(PrivateSpaces spaces, Forces forces) {
        this.spaces = spaces;
        this.forces = forces;
        this.desk = new MappingDesk(forces.all().stream().map(Force::code).collect(Collectors.toSet()));
    }

    /** That of this session; what it holds is deleted when the session ends. */
    static Workbench here(PrivateSpaces spaces, Forces forces) {
        VaadinSession session = VaadinSession.getCurrent();
        Workbench known = session.getAttribute(Workbench.class);
        if (known != null) {
            return known;
        }
        Workbench made = new Workbench(spaces, forces);
        session.setAttribute(Workbench.class, made);
        session.addSessionDestroyListener(event -> made.delete());
        return made;
    }

    PrivateLimits limits() {
        return spaces.limits();
    }

    Forces forces() {
        return forces;
    }

    synchronized Standing standing() {
        if (space == null) {
            return deleted ? Standing.DELETED : Standing.NEW;
        }
        if (space.isClosed()) {
            desk.clear();
            brought.clear();
            return Standing.IDLE;
        }
        return Standing.OPEN;
    }

    /** The visitor is at work, so nothing is deleted for a while. */
    synchronized void touch() {
        if (space != null && !space.isClosed()) {
            space.touch();
        }
    }

    /** The mapping that is being worked on. */
    MappingDesk desk() {
        return desk;
    }

    synchronized List<Brought> files() {
        return standing() == Standing.OPEN ? List.copyOf(brought.values()) : List.of();
    }

    /** Why files were not taken, in sentences; told once. */
    synchronized List<String> refusals() {
        List<String> told = List.copyOf(refusals);
        refusals.clear();
        return told;
    }

    /** Takes a file as it comes; what is no table is deleted at once and refused in words. */
    void receive(String name, InputStream in) throws IOException {
        new Intake(this).receive(name, in);
    }

    synchronized void take(Brought taken) {
        brought.put(taken.path(), taken);
    }

    /** A new empty file for what the visitor brings. */
    Path newFile(String name) throws IOException, PrivateSpacesFull {
        return open().newFile(name);
    }

    private synchronized PrivateSpace open() throws PrivateSpacesFull {
        PrivateSpace known = space;
        if (known == null || known.isClosed()) {
            brought.clear();
            desk.clear();
            known = spaces.open();
            space = known;
            deleted = false;
        }
        known.touch();
        return known;
    }

    synchronized void refuse(String why) {
        refusals.add(why);
    }

    synchronized void drop(Path file) {
        brought.remove(file);
        if (space != null && !space.isClosed()) {
            space.remove(file);
        }
    }

    /** Reads a mapping out of the files where the one at hand does not fit them, and checks them by it. */
    synchronized void readFiles() {
        desk.files(brought.values().stream().map(Brought::path).toList());
    }

    /** Reads the files anew after a change. */
    synchronized void change(UnaryOperator<Mapping> change) {
        touch();
        desk.change(change);
    }

    /** The first rows of a file as the mapping reads it; as it was recognised where the mapping cannot read it so. */
    synchronized ForeignPreview preview(Brought file) {
        Optional<ForeignFile> form = desk.form(file.path());
        if (form.isEmpty()) {
            return file.preview();
        }
        try {
            return ForeignPreview.read(form.get(), file.path(), PREVIEWED);
        } catch (IOException unreadable) {
            return new ForeignPreview(form.get(), List.of(), List.of());
        }
    }

    /** Loads the files into a release of this visitor alone. */
    synchronized void load() {
        PrivateSpace at = space;
        Optional<Mapping> mapping = desk.sound();
        if (at == null || mapping.isEmpty()) {
            return;
        }
        Map<String, Path> files = desk.given().files();
        stopLoading();
        loading = new Reading<>(progress -> at.load(mapping.get(), files, progress));
    }

    synchronized Optional<Reading<PrivateRelease>> loading() {
        return Optional.ofNullable(loading);
    }

    synchronized void stopLoading() {
        if (loading != null) {
            loading.stop();
        }
        loading = null;
    }

    /** What was loaded last and is still here. */
    synchronized Optional<PrivateRelease> release() {
        try {
            return space == null ? Optional.empty() : space.release();
        } catch (PrivateSpaceClosed gone) {
            return Optional.empty();
        }
    }

    /** Deletes everything at once. */
    void delete() {
        PrivateSpace gone;
        synchronized (this) {
            stopLoading();
            desk.clear();
            brought.clear();
            gone = space;
            space = null;
            deleted = gone != null;
        }
        if (gone != null) {
            gone.close();
        }
    }

    /** How long a quick reading may keep the page waiting. */
    static Duration patience() {
        return Duration.ofMillis(600);
    }
}
