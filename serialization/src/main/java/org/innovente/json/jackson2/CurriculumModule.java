package org.innovente.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Severity;
import org.innovente.json.Limits;
import org.innovente.json.cursor.DocumentReader;
import org.innovente.json.cursor.ReadOptions;
import org.innovente.json.v1.CatalogueCodec;
import org.innovente.json.v1.LearnerRecordCodec;
import org.innovente.learner.LearnerRecord;

/**
 * A Jackson 2 module with which an application's own mapper reads and writes {@link Catalogue} and {@link LearnerRecord} in
 * the native format, for instance in the controllers of a web application.
 *
 * <p>Found by {@code ObjectMapper.findAndRegisterModules()}. A value that cannot be read fails with a {@code
 * JsonMappingException} whose cause is an {@link org.innovente.finding.InvalidDocumentException} with every finding. What an
 * application takes from the network is bounded by {@link Limits#untrusted} unless it says otherwise; the length of the
 * document and of its texts is bounded by the mapper itself.
 */
public final class CurriculumModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Creates a module with {@link Limits#untrusted}. */
    public CurriculumModule() {
        this(Limits.untrusted());
    }

    /** Creates a module with those limits. */
    public CurriculumModule(Limits limits) {
        super("innovente", Version.unknownVersion());
        DocumentReader reader = new DocumentReader(new ReadOptions(limits, Severity.NOTE, false));
        addSerializer(Catalogue.class, new HostSerializer<>(Catalogue.class, CatalogueCodec::write));
        addDeserializer(Catalogue.class, new HostDeserializer<>(Catalogue.class, reader, CatalogueCodec::read));
        addSerializer(LearnerRecord.class, new HostSerializer<>(LearnerRecord.class, LearnerRecordCodec::write));
        addDeserializer(
                LearnerRecord.class, new HostDeserializer<>(LearnerRecord.class, reader, LearnerRecordCodec::read));
    }

    /** Returns the name of the module, so that registering it twice registers it once. */
    @Override
    public Object getTypeId() {
        return CurriculumModule.class.getName();
    }
}
