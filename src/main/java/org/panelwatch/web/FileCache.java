package org.panelwatch.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.panelwatch.publish.FileChoices;
import org.panelwatch.publish.Form;
import org.panelwatch.selection.Selection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Files that were asked for, up to a number of bytes. One that several ask for at once is made once. */
@Component
class FileCache {

    /** What a file is made from; the same key, the same bytes. */
    record Key(String release, String question, Selection selection, Form form, FileChoices choices) {}

    /** @param hash of the bytes, in hexadecimal digits */
    record Kept(byte[] bytes, String hash) {

        static Kept of(byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Kept(bytes, HexFormat.of().formatHex(digest, 0, 16));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final int BESIDE_THE_BYTES = 512;

    private final AsyncCache<Key, Kept> files;

    FileCache(@Value("${panelwatch.files.cache}") DataSize size) {
        this.files = Caffeine.newBuilder()
                .maximumWeight(size.toBytes())
                .weigher((Key key, Kept kept) -> kept.bytes().length + BESIDE_THE_BYTES)
                .buildAsync();
    }

    /** Whether a file is here, or being made. */
    boolean holds(Key key) {
        return files.getIfPresent(key) != null;
    }

    /** The file; a failure to make it is thrown to all who wait, and not kept. */
    Kept file(Key key, Supplier<byte[]> made) {
        CompletableFuture<Kept> mine = new CompletableFuture<>();
        CompletableFuture<Kept> theirs = files.asMap().putIfAbsent(key, mine);
        if (theirs != null) {
            return await(theirs);
        }
        try {
            mine.complete(Kept.of(made.get()));
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
        }
        return await(mine);
    }

    private static Kept await(CompletableFuture<Kept> file) {
        try {
            return file.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
