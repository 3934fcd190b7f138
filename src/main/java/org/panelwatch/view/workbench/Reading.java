package org.panelwatch.view.workbench;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.panelwatch.dataset.mapping.Progress;

/** A long reading of files beside the page, which can be watched and stopped. */
final class Reading<T> {

    /** What is to be done. */
    @FunctionalInterface
    interface Work<T> {

        /** @param progress throws where the reading is to stop */
        T read(Progress progress) throws Exception;
    }

    private final FutureTask<T> task;
    private volatile long bytes;
    private volatile long of;
    private volatile boolean stopped;

    Reading(Work<T> work) {
        task = new FutureTask<>(() -> work.read(this::told));
        Thread.ofPlatform().daemon().name("private-reading").start(task);
    }

    private void told(long read, long all) {
        bytes = read;
        of = all;
        if (stopped) {
            throw new CancellationException("The reading is no longer wanted");
        }
    }

    boolean done() {
        return task.isDone();
    }

    /** Waits for a quick one. */
    boolean doneWithin(Duration time) {
        try {
            task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillReading) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
        return true;
    }

    /** What came of it, once it is done; what it failed with is the cause. */
    T result() throws ExecutionException {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(interrupted);
        }
    }

    /** How much is read, of a hundred. */
    int percent() {
        return of == 0 ? 0 : (int) Math.min(100, 100 * bytes / of);
    }

    void stop() {
        stopped = true;
    }
}
