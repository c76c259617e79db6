package org.innovente.exchange.lheo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.innovente.exchange.Exchanges;
import org.innovente.exchange.source.SourceLimits;
import org.innovente.exchange.source.XmlCursor;
import org.innovente.exchange.source.XmlElement;
import org.innovente.exchange.source.XmlText;
import org.innovente.testing.Corpus;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The documents of the LHEO tests, the official schema, and a form under which two documents can be compared. */
final class LheoDocuments {

    private LheoDocuments() {}

    /** A document of ours that uses most of the format and has no fault. */
    static String good() {
        return new String(Exchanges.resource(LheoDocuments.class, "good.xml"), StandardCharsets.UTF_8);
    }

    /** The faults of a document under the official schema. */
    static List<String> faults(byte[] document) {
        List<String> faults = new ArrayList<>();
        try {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Corpus.require("lheo/lheo-2.3.xsd").toFile())
                    .newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ": " + fault.getMessage());
                }

                @Override
                public void error(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ": " + fault.getMessage());
                }

                @Override
                public void fatalError(SAXParseException fault) {
                    faults.add(fault.getLineNumber() + ": " + fault.getMessage());
                }
            });
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException failure) {
            faults.add(String.valueOf(failure.getMessage()));
        }
        return faults;
    }

    /** The document without what carries no meaning: namespace, layout, comments, the order of attributes. */
    static String normal(byte[] document) {
        XmlCursor cursor = XmlCursor.open(new ByteArrayInputStream(document), SourceLimits.DEFAULT);
        cursor.root();
        XmlElement root = cursor.complete();
        tidy(root);
        StringBuilder out = new StringBuilder();
        XmlText.write(root, 0, out);
        return out.toString();
    }

    private static void tidy(XmlElement element) {
        var sorted = new java.util.TreeMap<>(element.attributes());
        element.attributes().clear();
        element.attributes().putAll(sorted);
        element.content().removeIf(item -> item instanceof String text && text.isBlank());
        element.elements().forEach(LheoDocuments::tidy);
    }
}
