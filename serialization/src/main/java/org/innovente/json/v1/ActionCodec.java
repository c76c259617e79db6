package org.innovente.json.v1;

import java.util.Optional;
import org.innovente.common.ActionId;
import org.innovente.common.Audience;
import org.innovente.common.DeliveryMode;
import org.innovente.common.Extensions;
import org.innovente.common.LanguageTag;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.json.cursor.JsonCursor;
import org.innovente.json.cursor.JsonSink;
import org.innovente.network.Action;
import org.innovente.network.EntryMode;
import org.innovente.network.PathType;
import org.innovente.network.PositioningKind;
import org.jspecify.annotations.Nullable;

/** The wire form of {@link Action} in format version 1. */
final class ActionCodec {
    private static final String ID = "id";
    private static final String DELIVERY_MODE = "delivery-mode";
    private static final String PLACE = "place";
    private static final String TERRITORIES = "territories";
    private static final String AUDIENCES = "audiences";
    private static final String LANGUAGES = "languages";
    private static final String PROVIDER = "provider";
    private static final String RHYTHM = "rhythm";
    private static final String ALTERNANCE = "alternance";
    private static final String HOURS = "hours";
    private static final String ENTRY_MODE = "entry-mode";
    private static final String ACCESS_TERMS = "access-terms";
    private static final String ACCESS_DELAY = "access-delay";
    private static final String POSITIONING = "positioning";
    private static final String CONDITIONS = "conditions";
    private static final String ENTRY_LEVEL = "entry-level";
    private static final String PATH_TYPE = "path-type";
    private static final String PRICES = "prices";
    private static final String FUNDINGS = "fundings";
    private static final String ACCESSIBILITY = "accessibility";
    private static final String CONTACTS = "contacts";
    private static final String SESSIONS = "sessions";

    private ActionCodec() {}

    static @Nullable Action read(JsonCursor in) {
        if (!in.startObject()) {
            return null;
        }
        Action.Builder builder = Action.builder();
        ActionId id = null;
        for (String member = in.nextMember(); member != null; member = in.nextMember()) {
            switch (member) {
                case ID -> id = in.text(ActionId::parse);
                case DELIVERY_MODE -> builder.deliveryMode(Optional.ofNullable(in.text(DeliveryMode::parse)));
                case PLACE -> builder.place(Optional.ofNullable(PlaceCodec.read(in)));
                case TERRITORIES -> builder.addAllTerritories(in.texts(TerritoryId::parse));
                case AUDIENCES -> builder.addAllAudiences(in.texts(Audience::parse));
                case LANGUAGES -> builder.addAllLanguages(in.texts(LanguageTag::parse));
                case PROVIDER -> builder.provider(Optional.ofNullable(in.text(PartnerId::parse)));
                case RHYTHM -> builder.rhythm(LocalizedTextCodec.read(in));
                case ALTERNANCE -> builder.alternance(Optional.ofNullable(in.bool()));
                case HOURS -> builder.hours(Optional.ofNullable(in.shared(HoursCodec::read)));
                case ENTRY_MODE -> builder.entryMode(Optional.ofNullable(in.text(EntryMode::parse)));
                case ACCESS_TERMS -> builder.accessTerms(LocalizedTextCodec.read(in));
                case ACCESS_DELAY -> builder.accessDelay(LocalizedTextCodec.read(in));
                case POSITIONING -> builder.positioning(Optional.ofNullable(in.text(PositioningKind::parse)));
                case CONDITIONS -> builder.conditions(LocalizedTextCodec.read(in));
                case ENTRY_LEVEL -> builder.entryLevel(Optional.ofNullable(EqfLevelCodec.read(in)));
                case PATH_TYPE -> builder.pathType(Optional.ofNullable(in.text(PathType::parse)));
                case PRICES -> builder.addAllPrices(in.list(PriceCodec::read));
                case FUNDINGS -> builder.addAllFundings(in.list(FundingCodec::read));
                case ACCESSIBILITY -> builder.accessibility(LocalizedTextCodec.read(in));
                case CONTACTS -> builder.addAllContacts(in.list(ContactCodec::read));
                case SESSIONS -> builder.addAllSessions(in.list(SessionCodec::read));
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

    static void write(Action value, JsonSink out) {
        out.startObject();
        out.text(ID, value.id().toString());
        out.text(DELIVERY_MODE, value.deliveryMode());
        out.value(PLACE, value.place(), PlaceCodec::write);
        out.texts(TERRITORIES, value.territories());
        out.texts(AUDIENCES, value.audiences());
        out.texts(LANGUAGES, value.languages());
        out.text(PROVIDER, value.provider());
        LocalizedTextCodec.write(RHYTHM, value.rhythm(), out);
        out.bool(ALTERNANCE, value.alternance());
        out.value(HOURS, value.hours(), HoursCodec::write);
        out.text(ENTRY_MODE, value.entryMode());
        LocalizedTextCodec.write(ACCESS_TERMS, value.accessTerms(), out);
        LocalizedTextCodec.write(ACCESS_DELAY, value.accessDelay(), out);
        out.text(POSITIONING, value.positioning());
        LocalizedTextCodec.write(CONDITIONS, value.conditions(), out);
        EqfLevelCodec.write(ENTRY_LEVEL, value.entryLevel(), out);
        out.text(PATH_TYPE, value.pathType());
        out.list(PRICES, value.prices(), PriceCodec::write);
        out.list(FUNDINGS, value.fundings(), FundingCodec::write);
        LocalizedTextCodec.write(ACCESSIBILITY, value.accessibility(), out);
        out.list(CONTACTS, value.contacts(), ContactCodec::write);
        out.list(SESSIONS, value.sessions(), SessionCodec::write);
        out.extensions(value.extensions());
        out.endObject();
    }
}
