package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.CertificationId;
import org.innovente.common.Extensions;
import org.innovente.common.PartnerId;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Register;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Certification} in format version 1. */
final class CertificationCodec {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String REGISTER = "register";
    private static final String NUMBER = "number";
    private static final String HISTORICAL = "historical";
    private static final String CERTIFIERS = "certifiers";
    private static final String REGISTERED = "registered";
    private static final String EXPIRES = "expires";
    private static final String EQF_LEVEL = "eqf-level";
    private static final String NATIONAL_LEVEL = "national-level";
    private static final String AUTHORISED = "authorised";
    private static final String SUCCESSORS = "successors";
    private static final String PREDECESSORS = "predecessors";
    private static final String ACCESS_ROUTES = "access-routes";
    private static final String SUBJECTS = "subjects";
    private static final String ACTIVITIES = "activities";
    private static final String IDENTIFIERS = "identifiers";
    private static final String LIFECYCLE = "lifecycle";
    private static final String RIGHTS = "rights";
    private static final String PROVENANCE = "provenance";
    private static final String NOTE = "note";

    private CertificationCodec() {}

    static @Nullable Certification read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Certification.Builder builder = Certification.builder();
        CertificationId id = null;
        Register register = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(CertificationId::parse);
                case TITLE -> builder.title(LocalizedTextCodec.read(in));
                case DESCRIPTION -> builder.description(LocalizedTextCodec.read(in));
                case REGISTER -> register = in.text(Register::parse);
                case NUMBER -> builder.number(Optional.ofNullable(in.text()));
                case HISTORICAL -> builder.historical(Optional.ofNullable(in.bool()));
                case CERTIFIERS -> builder.addAllCertifiers(in.texts(PartnerId::parse));
                case REGISTERED -> builder.registered(Optional.ofNullable(in.date()));
                case EXPIRES -> builder.expires(Optional.ofNullable(in.date()));
                case EQF_LEVEL -> builder.eqfLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case NATIONAL_LEVEL -> builder.nationalLevel(Optional.ofNullable(IdentifierCodec.read(in)));
                case AUTHORISED -> builder.addAllAuthorised(in.list(AuthorisedPartnerCodec::read));
                case SUCCESSORS -> builder.addAllSuccessors(in.texts(CertificationId::parse));
                case PREDECESSORS -> builder.addAllPredecessors(in.texts(CertificationId::parse));
                case ACCESS_ROUTES -> builder.addAllAccessRoutes(in.list(AccessRouteCodec::read));
                case SUBJECTS -> builder.addAllSubjects(in.list(IdentifierCodec::shared));
                case ACTIVITIES -> builder.activities(LocalizedTextCodec.read(in));
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
        if (register == null) {
            in.absent(REGISTER);
        }
        Extensions extensions = in.endObject();
        if (id == null || register == null) {
            return null;
        }
        return in.build(builder.id(id).register(register).extensions(extensions)::build);
    }

    static void write(Certification value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        LocalizedTextCodec.write(TITLE, value.title(), out);
        LocalizedTextCodec.write(DESCRIPTION, value.description(), out);
        out.text(REGISTER, value.register().toString());
        out.text(NUMBER, value.number());
        out.bool(HISTORICAL, value.historical());
        out.texts(CERTIFIERS, value.certifiers());
        out.text(REGISTERED, value.registered());
        out.text(EXPIRES, value.expires());
        EqfLevelCodec.write(EQF_LEVEL, value.eqfLevel(), out);
        out.value(NATIONAL_LEVEL, value.nationalLevel(), IdentifierCodec::write);
        out.list(AUTHORISED, value.authorised(), AuthorisedPartnerCodec::write);
        out.texts(SUCCESSORS, value.successors());
        out.texts(PREDECESSORS, value.predecessors());
        out.list(ACCESS_ROUTES, value.accessRoutes(), AccessRouteCodec::write);
        out.list(SUBJECTS, value.subjects(), IdentifierCodec::write);
        LocalizedTextCodec.write(ACTIVITIES, value.activities(), out);
        out.list(IDENTIFIERS, value.identifiers(), IdentifierCodec::write);
        out.value(LIFECYCLE, value.lifecycle(), LifecycleCodec::write);
        out.value(RIGHTS, value.rights(), RightsCodec::write);
        out.value(PROVENANCE, value.provenance(), ProvenanceCodec::write);
        LocalizedTextCodec.write(NOTE, value.note(), out);
        out.extensions(value.extensions());
        out.endObject();
    }
}
