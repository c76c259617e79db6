package org.innovente.json;

import java.util.function.BiConsumer;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.JsonSink;
import org.innovente.json.cursor.ValueReader;
import org.innovente.json.v1.LearnerRecordCodec;
import org.innovente.learner.LearnerRecord;

/**
 * What reads and writes learner records in the native format, as JSON or YAML. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Read<LearnerRecord> read = LearnerRecordJson.standard().read(path);
 * LearnerRecord value = read.orThrow();
 * }</pre>
 */
public final class LearnerRecordJson extends NativeJson<LearnerRecord, LearnerRecordJson> {

    private static final LearnerRecordJson STANDARD = new LearnerRecordJson(standardReader(), JsonSink.Layout.INDENTED);

    private LearnerRecordJson(DocumentReader reader, JsonSink.Layout layout) {
        super(reader, layout);
    }

    /** Returns the instance with {@link Limits#standard}, unknown members kept, sources recorded, and indented output. */
    public static LearnerRecordJson standard() {
        return STANDARD;
    }

    @Override
    LearnerRecordJson with(DocumentReader otherReader, JsonSink.Layout otherLayout) {
        return new LearnerRecordJson(otherReader, otherLayout);
    }

    @Override
    ValueReader<LearnerRecord> readCodec() {
        return LearnerRecordCodec::read;
    }

    @Override
    BiConsumer<LearnerRecord, JsonSink> writeCodec() {
        return LearnerRecordCodec::write;
    }
}
