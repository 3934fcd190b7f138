package org.panelwatch.view.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.panelwatch.dataset.FileUnreadable;
import org.panelwatch.dataset.mapping.ForeignPreview;
import org.panelwatch.release.PrivateSpacesFull;
import org.panelwatch.release.TooManyFiles;

/** Takes a visitor's file as it comes, never whole in memory, or says in words why not. */
record Intake(Workbench bench) {

    private static final int CHUNK = 1 << 16;

    void receive(String name, InputStream in) throws IOException {
        Path file;
        try {
            file = bench.newFile(name);
        } catch (PrivateSpacesFull | TooManyFiles full) {
            bench.refuse(String.valueOf(full.getMessage()));
            return;
        }
        try {
            long bytes = write(in, file);
            bench.take(new Brought(file, bytes, ForeignPreview.of("file", file, Workbench.PREVIEWED)));
        } catch (FileUnreadable unreadable) {
            bench.drop(file);
            bench.refuse(Refusal.words(file, unreadable));
        } catch (IOException | RuntimeException failed) {
            bench.drop(file);
            bench.refuse(Visible.text(name) + " could not be taken to its end. Try again.");
        }
    }

    private long write(InputStream in, Path file) throws IOException {
        long most = bench.limits().fileBytes();
        long count = 0;
        try (var out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                count += read;
                if (count > most) {
                    throw tooLarge(most);
                }
                out.write(chunk, 0, read);
            }
        }
        if (count == 0) {
            throw new FileUnreadable(0, "empty", "the file is empty", "check which file it is");
        }
        return count;
    }

    private static FileUnreadable tooLarge(long most) {
        return new FileUnreadable(
                0,
                "size",
                "the file is larger than " + Sizes.words(most) + ", which is as much as one file may have",
                "leave out columns or rows that are not needed, or split it by year");
    }
}
