package org.panelwatch.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask of files and of the interface; the settings {@code panelwatch.limits.…}.
 *
 * @param drawings drawings a minute that nobody has asked for before; 0 for any number
 * @param downloads answers a minute; those that say "unchanged" (304) are not counted; 0 for any number
 * @param clients how many clients are remembered at most
 * @param query letters of a query at most
 * @param keys keys of a query at most, one given twice counted twice
 */
@ConfigurationProperties("panelwatch.limits")
record LimitSettings(
        @DefaultValue("60") int drawings,
        @DefaultValue("600") int downloads,
        @DefaultValue("10000") int clients,
        @DefaultValue("4000") int query,
        @DefaultValue("64") int keys) {

    LimitSettings {
        if (drawings < 0 || downloads < 0 || clients < 1 || query < 1 || keys < 1) {
            throw new IllegalArgumentException(
                    "panelwatch.limits takes whole numbers from 1; drawings and downloads also 0");
        }
    }
}
