package org.innovente.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import org.innovente.catalogue.Catalogue;
import org.innovente.exchange.Exchanges;
import org.innovente.testing.Repository;
import org.junit.jupiter.api.Test;

/** fastexcel is optional: without it workbooks are read, CSV is written, and writing a workbook is refused with a reason. */
class MissingLibraryTest {

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void without_it_only_writing_a_workbook_is_refused() throws Exception {
        URL[] homes = {home(TableFormat.class), home(Catalogue.class), home(JsonFactory.class)};
        byte[] bundled = Exchanges.bytes(
                Repository.root().resolve("examples/quickstart/src/main/resources/catalogues/innovente.json"));
        byte[] workbook = new Spoiled.Book().bytes();
        // Not the platform's loader as parent: on a module path it finds the packages of all named modules.
        try (URLClassLoader bare = new URLClassLoader(homes, null)) {
            Class<?> options = bare.loadClass("org.innovente.exchange.ExchangeOptions");
            Object defaults = options.getField("DEFAULT").get(null);
            Class<?> json = bare.loadClass("org.innovente.json.CatalogueJson");
            Object read = json.getMethod("read", byte[].class)
                    .invoke(json.getMethod("standard").invoke(null), bundled);
            Object catalogue = read.getClass().getMethod("orThrow").invoke(read);
            Class<?> format = bare.loadClass("org.innovente.exchange.table.TableFormat");
            Class<?> model = bare.loadClass("org.innovente.catalogue.Catalogue");

            Object xlsx = format.getMethod("xlsx").invoke(null);
            Object refused = format.getMethod("write", model, options).invoke(xlsx, catalogue, defaults);
            assertThat(refused.getClass().getMethod("isWritten").invoke(refused))
                    .isEqualTo(false);
            Object report = refused.getClass().getMethod("report").invoke(refused);
            assertThat(String.valueOf(report.getClass().getMethod("findings").invoke(report)))
                    .contains("org.dhatim:fastexcel");

            Object csv = format.getMethod("csv").invoke(null);
            Object written = format.getMethod("write", model, options).invoke(csv, catalogue, defaults);
            assertThat(written.getClass().getMethod("isWritten").invoke(written))
                    .isEqualTo(true);

            Object conversion = format.getMethod("read", InputStream.class, options)
                    .invoke(xlsx, new ByteArrayInputStream(workbook), defaults);
            Object back = conversion.getClass().getMethod("read").invoke(conversion);
            assertThat(String.valueOf(back.getClass().getMethod("value").invoke(back)))
                    .contains("c1");
        }
    }
}
