package org.innovente.json;

import java.util.function.BiConsumer;
import org.innovente.coverage.FirmProfile;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.ValueReader;
import org.innovente.json.v1.FirmProfileCodec;

/**
 * What reads and writes the profiles of firms in the native format, as JSON or YAML. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Read<FirmProfile> read = FirmProfileJson.standard().read(path);
 * FirmProfile value = read.orThrow();
 * }</pre>
 */
public final class FirmProfileJson extends NativeJson<FirmProfile, FirmProfileJson> {

    private static final FirmProfileJson STANDARD = new FirmProfileJson(standardReader(), JsonSink.Layout.INDENTED);

    private FirmProfileJson(DocumentReader reader, JsonSink.Layout layout) {
        super(reader, layout);
    }

    /** Returns the instance with {@link Limits#standard}, unknown members kept, sources recorded, and indented output. */
    public static FirmProfileJson standard() {
        return STANDARD;
    }

    @Override
    FirmProfileJson with(DocumentReader otherReader, JsonSink.Layout otherLayout) {
        return new FirmProfileJson(otherReader, otherLayout);
    }

    @Override
    ValueReader<FirmProfile> readCodec() {
        return FirmProfileCodec::read;
    }

    @Override
    BiConsumer<FirmProfile, JsonSink> writeCodec() {
        return FirmProfileCodec::write;
    }
}
