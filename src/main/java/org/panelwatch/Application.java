package org.panelwatch;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.theme.aura.Aura;
import java.nio.file.Path;
import java.time.Clock;
import org.panelwatch.command.Panelwatch;
import org.panelwatch.command.Ready;
import org.panelwatch.command.Serving;
import org.panelwatch.dataset.DataFolderMissing;
import org.panelwatch.publish.Site;
import org.panelwatch.question.Answers;
import org.panelwatch.release.DataRefused;
import org.panelwatch.release.ReleaseFailed;
import org.panelwatch.release.Releases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Panelwatch: what happens after a police misconduct panel finds gross misconduct. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("style/tokens.css")
@StyleSheet("style/page.css")
@StyleSheet("style/filters.css")
@StyleSheet("style/figure.css")
@StyleSheet("style/prose.css")
@StyleSheet("style/narrow.css")
@StyleSheet("style/print.css")
public class Application implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "style/icon.svg", "any");
        page.addMetaTag("description", "What happens after a police misconduct panel finds gross misconduct?");
        page.addMetaTag("color-scheme", "light dark");
    }

    /** Leaves at once when a word failed or was a question; a running server keeps the process alive. */
    public static void main(String[] args) {
        int exitCode = Panelwatch.commandLine(Application::start).execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static Ready start(Serving serving) {
        var context = SpringApplication.run(
                Application.class,
                "--server.address=" + serving.host(),
                "--server.port=" + serving.port(),
                "--panelwatch.data=" + serving.data(),
                "--panelwatch.kept=" + serving.kept());
        return new Ready(
                context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                context.getBean(Releases.class).current().id());
    }

    /** Opened before anything is served, so that a broken data folder keeps the application from starting. */
    @Bean(destroyMethod = "close")
    Releases releases(@Value("${panelwatch.data}") Path data, @Value("${panelwatch.kept}") Path kept)
            throws DataFolderMissing, DataRefused, ReleaseFailed {
        return Releases.open(data, kept.resolve("releases"));
    }

    @Bean
    Answers answers(Releases releases) {
        return new Answers(releases);
    }

    @Bean
    Site site() {
        return Site.LOCAL;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Tells browsers and screen readers that the pages are in British English. */
    @Bean
    VaadinServiceInitListener pageLanguage() {
        return init -> init.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", "en-GB"));
    }
}
