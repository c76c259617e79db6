package org.innovente.json.v1;

import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.ResourceId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.module.LearningResource;
import org.innovente.module.ResourceType;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link LearningResource} in format version 1. */
final class LearningResourceCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String TYPE = "type";
    private static final String MEDIA_TYPE = "media-type";
    private static final String LANGUAGES = "languages";
    private static final String ADDRESS = "address";
    private static final String AUTHORS = "authors";
    private static final String DERIVED_FROM = "derived-from";
    private static final String ALTERNATIVES = "alternatives";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private LearningResourceCodec() {}

    static @Nullable LearningResource read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        LearningResource.Builder builder = LearningResource.builder();
        ResourceId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(ResourceId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case TYPE -> builder.type(Optional.ofNullable(in.text(ResourceType::parse)));
                case MEDIA_TYPE -> builder.mediaType(Optional.ofNullable(in.text()));
                case LANGUAGES -> builder.addAllLanguages(in.texts(LanguageTag::parse));
                case ADDRESS -> builder.address(Optional.ofNullable(in.text()));
                case AUTHORS -> builder.addAllAuthors(in.texts(Function.identity()));
                case DERIVED_FROM -> builder.derivedFrom(Optional.ofNullable(in.text(ResourceId::parse)));
                case ALTERNATIVES -> builder.addAllAlternatives(in.list(LocalizedTextCodec::read));
                case IDENTIFIERS -> builder.addAllIdentifiers(in.list(IdentifierCodec::shared));
                case LIFECYCLE -> builder.lifecycle(Optional.ofNullable(in.shared(LifecycleCodec::read)));
                case RIGHTS -> builder.rights(Optional.ofNullable(in.shared(RightsCodec::read)));
                case PROVENANCE -> builder.provenance(Optional.ofNullable(in.shared(ProvenanceCodec::read)));
                case NOTE -> builder.note(LocalizedTextCodec.read(in));
                default -> in.keep(member);
            }
        }
        if (id == null) {
            in.absent(ID);
        }
        Extensions extensions = in.endObject();
        if (id == null) {
            return null;
        }
        return in.build(builder.id(id).extensions(extensions)::build);
    }

    static void write(LearningResource value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(TYPE, value.type());
        out.text(MEDIA_TYPE, value.mediaType());
        out.texts(LANGUAGES, value.languages());
        out.text(ADDRESS, value.address());
        out.texts(AUTHORS, value.authors());
        out.text(DERIVED_FROM, value.derivedFrom());
        out.list(ALTERNATIVES, value.alternatives(), LocalizedTextCodec::write);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
