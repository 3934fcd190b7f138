package org.panelwatch.web;

import org.panelwatch.release.Release;
import org.panelwatch.release.Releases;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Healthy while the served release answers. */
@Component("release")
class ReleaseHealth implements HealthIndicator {

    private final Releases releases;

    ReleaseHealth(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Health health() {
        Release release = releases.current();
        return Health.up()
                .withDetail("id", release.id())
                .withDetail("hearings", release.counts().hearings())
                .build();
    }
}
