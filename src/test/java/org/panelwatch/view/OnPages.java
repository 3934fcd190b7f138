package org.panelwatch.view;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.panelwatch.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The pages on the server's side, without a browser. Every class has an application of its own, with an empty folder of
 * kept releases.
 */
@SpringBootTest(classes = Application.class)
@ViewPackages(packages = "org.panelwatch.view")
@DirtiesContext
public abstract class OnPages extends SpringBrowserlessTest {

    @TempDir
    protected static Path kept;

    @DynamicPropertySource
    static void keepApart(DynamicPropertyRegistry properties) {
        properties.add("panelwatch.kept", () -> kept.toString());
    }
}
