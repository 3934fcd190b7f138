package org.panelwatch.publish.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A few engines for all who want a drawing, first come, first served. An engine that fails is replaced. */
final class Engines {

    private final Limits limits;
    private final Supplier<ChartEngine> maker;
    private final Semaphore free;
    private final Semaphore places;
    private final Deque<ChartEngine> idle = new ArrayDeque<>();

    Engines(Limits limits, Supplier<ChartEngine> maker) {
        this.limits = limits;
        this.maker = maker;
        this.free = new Semaphore(limits.engines(), true);
        this.places = new Semaphore(limits.engines() + limits.waiting());
    }

    /**
     * @throws DrawingBusy too many wait, or one has waited too long
     * @throws DrawingTooSlow it took too long
     */
    String draw(String option, double width, double height) {
        if (!places.tryAcquire()) {
            throw new DrawingBusy();
        }
        try {
            await();
            try {
                return drawn(option, width, height);
            } finally {
                free.release();
            }
        } finally {
            places.release();
        }
    }

    /** Loads an engine. */
    void warmUp() {
        draw("{}", 1, 1);
    }

    private void await() {
        try {
            if (!free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DrawingBusy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DrawingBusy();
        }
    }

    private String drawn(String option, double width, double height) {
        ChartEngine engine;
        synchronized (idle) {
            engine = idle.poll();
        }
        ChartEngine used = engine == null ? maker.get() : engine;
        String drawing = used.draw(option, width, height);
        synchronized (idle) {
            idle.push(used);
        }
        return drawing;
    }

    /** Lets the engines go; those at work finish first. */
    void close() {
        synchronized (idle) {
            idle.clear();
        }
    }
}
