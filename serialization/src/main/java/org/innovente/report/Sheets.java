package org.innovente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.DiplomaId;
import org.innovente.common.EqfLevel;
import org.innovente.common.ItemKind;
import org.innovente.common.ModuleId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.NamedOutcome;
import org.innovente.diploma.Register;
import org.innovente.module.TrainingModule;
import org.innovente.network.Action;
import org.innovente.network.Contact;
import org.innovente.network.Offer;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.SessionState;
import org.innovente.requirement.Prerequisite;
import org.innovente.requirement.Requirement;
import org.innovente.requirement.RequirementText;

/**
 * The printable sheet (fiche programme) of a module or diploma: one HTML file without scripts, dated and versioned, with what
 * indicator 1 of the French national quality standard (Qualiopi) asks to publish, where the catalogue has it: prerequisites, objectives,
 * duration, access and its delay, prices, contacts, methods, assessment, accessibility; and the results of indicator 2.
 *
 * <p>Everything from the catalogue is escaped; what is not stated is left out. Byte-stable for equal input and day.
 */
public final class Sheets {
    private Sheets() {}

    /**
     * Returns the sheet of a module.
     *
     * @param catalogue the catalogue
     * @param id the module
     * @param locale French for a sheet in French, English otherwise
     * @param day the day printed on the sheet; sessions that ended before it are left out
     * @throws java.util.NoSuchElementException if the catalogue has no such module
     */
    public static String module(Catalogue catalogue, ModuleId id, Locale locale, LocalDate day) {
        TrainingModule module = catalogue.module(id);
        SheetPage page = new SheetPage(catalogue, locale);
        page.open(page.text(module.title()).orElse(id.value()), module.lifecycle(), module.provider(), day);
        page.facts(
                "in-short",
                List.of(
                        page.fact("code", Optional.of(module.code().orElse(id.value()))),
                        page.fact("credits", module.credits().map(Object::toString)),
                        page.fact("duration", page.hours(module.hours())),
                        page.fact("level", module.eqfLevel().map(EqfLevel::toString)),
                        page.fact("entry-level", module.entryLevel().map(EqfLevel::toString)),
                        page.fact("audiences", page.words("audience", module.audiences())),
                        page.fact("modes", page.words("mode", module.deliveryModes())),
                        page.fact("languages", page.languages(module.languages())),
                        page.fact(
                                "subjects",
                                module.subjects().stream().map(page::identifier).toList())));
        page.prose("description", module.description());
        page.prose("objectives", module.objectives());
        page.list("outcomes", module.outcomes().stream().map(page::outcome).toList());
        prerequisite(page, module);
        page.prose("content", module.content());
        page.prose("methods", module.teachingMethods());
        page.prose("support", module.support());
        page.list("assessment", page.assessments(module.assessments()));
        page.prose("expected-results", module.expectedResults());
        List<Offer> offers = catalogue.offers().stream()
                .filter(offer -> offer.subject().kind() == ItemKind.MODULE
                        && offer.subject().id().equals(id.value()))
                .toList();
        offers(page, offers, day);
        page.prose("accessibility", module.accessibility());
        page.indicators(module.indicators());
        return page.close();
    }

    private static void prerequisite(SheetPage page, TrainingModule module) {
        module.prerequisite().ifPresent(stated -> {
            if (stated.isNone()) {
                page.list("prerequisites", List.of(page.texts.of("sheet.none")));
            } else if (!stated.prose().isEmpty()) {
                page.prose("prerequisites", stated.prose());
            } else {
                page.list(
                        "prerequisites",
                        stated.requirement()
                                .map(rule -> List.of(rule(page, rule)))
                                .orElse(List.of()));
            }
        });
        List<String> named = new ArrayList<>();
        module.prerequisite()
                .flatMap(Prerequisite::requirement)
                .ifPresent(rule -> modules(rule)
                        .forEach(id -> page.catalogue
                                .findModule(id)
                                .flatMap(found -> page.text(found.title()))
                                .ifPresent(title -> named.add(id + ": " + title))));
        page.list("prerequisite-modules", named);
    }

    private static Set<ModuleId> modules(Requirement rule) {
        Set<ModuleId> found = new LinkedHashSet<>();
        List<Requirement> open = new ArrayList<>(List.of(rule));
        while (!open.isEmpty()) {
            Requirement next = open.remove(0);
            if (next instanceof org.innovente.requirement.ModulePassed passed) {
                found.add(passed.module());
            } else if (next instanceof org.innovente.requirement.NOf several) {
                open.addAll(several.children());
            }
        }
        return found;
    }

    /** Returns a rule in one line, or the sentence that it does not fit on one. */
    private static String rule(SheetPage page, Requirement rule) {
        return RequirementText.in(page.texts.locale())
                .print(rule)
                .orElseGet(() -> page.texts.of("sheet.rule-elsewhere"));
    }

    private static void offers(SheetPage page, List<Offer> offers, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> access = new LinkedHashSet<>();
        Set<String> prices = new LinkedHashSet<>();
        Set<String> accessibility = new LinkedHashSet<>();
        Set<String> contacts = new LinkedHashSet<>();
        for (Offer offer : offers) {
            offer.contacts().forEach(contact -> contacts.add(contact(page, contact)));
            for (Action action : offer.actions()) {
                List<String> sessions = action.sessions().stream()
                        .filter(session -> isAhead(session, day))
                        .map(session -> session(page, session))
                        .toList();
                rows.add(List.of(
                        action.deliveryMode()
                                .map(mode -> page.words("mode", mode))
                                .orElse(""),
                        place(page, action),
                        page.text(action.rhythm()).orElse(""),
                        String.join(" ; ", sessions)));
                page.text(action.accessTerms()).ifPresent(access::add);
                page.text(action.accessDelay()).ifPresent(access::add);
                page.text(action.conditions()).ifPresent(access::add);
                page.text(action.accessibility()).ifPresent(accessibility::add);
                action.prices()
                        .forEach(price -> prices.add(page.decimal(price.amount()) + " " + price.currency()
                                + price.kind()
                                        .map(kind -> " (" + page.words("price", kind) + ")")
                                        .orElse("")
                                + page.text(price.note())
                                        .map(note -> " — " + note)
                                        .orElse("")));
                action.contacts().forEach(contact -> contacts.add(contact(page, contact)));
            }
        }
        page.table("offers", List.of("mode", "place", "rhythm", "sessions"), rows);
        page.list("access", List.copyOf(access));
        page.list("prices", List.copyOf(prices));
        page.list("contacts", List.copyOf(contacts));
        page.list("disability", List.copyOf(accessibility));
    }

    private static boolean isAhead(Session session, LocalDate day) {
        boolean cancelled =
                session.state().filter(SessionState.CANCELLED::equals).isPresent();
        return !cancelled
                && session.period()
                        .map(period -> period.end()
                                .or(period::start)
                                .map(end -> !end.isBefore(day))
                                .orElse(true))
                        .orElse(true);
    }

    private static String session(SheetPage page, Session session) {
        return session.period().map(page::period).orElse(session.id().value())
                + session.state()
                        .filter(state -> state == SessionState.FULL)
                        .map(state -> " (" + page.texts.of("sheet.full") + ")")
                        .orElse("");
    }

    private static String place(SheetPage page, Action action) {
        StringJoiner text = new StringJoiner(", ");
        action.place().ifPresent(place -> {
            page.text(place.name()).ifPresent(text::add);
            place.address().forEach(text::add);
            place.territory().ifPresent(territory -> text.add(page.territory(territory)));
        });
        action.place()
                .flatMap(Place::partner)
                .or(action::provider)
                .flatMap(page::partner)
                .ifPresent(text::add);
        return text.toString();
    }

    private static String contact(SheetPage page, Contact contact) {
        StringJoiner text = new StringJoiner(", ");
        page.text(contact.name()).ifPresent(text::add);
        contact.email().ifPresent(text::add);
        contact.telephone().ifPresent(text::add);
        contact.address().ifPresent(text::add);
        return page.words("contact", contact.role()) + ": " + text;
    }

    /**
     * Returns the sheet of a diploma.
     *
     * @param catalogue the catalogue
     * @param id the diploma
     * @param locale French for a sheet in French, English otherwise
     * @param day the day printed on the sheet
     * @throws java.util.NoSuchElementException if the catalogue has no such diploma
     */
    public static String diploma(Catalogue catalogue, DiplomaId id, Locale locale, LocalDate day) {
        Diploma diploma = catalogue.diploma(id);
        SheetPage page = new SheetPage(catalogue, locale);
        page.open(
                page.text(diploma.title()).orElse(id.value()),
                diploma.lifecycle(),
                diploma.awardedBy().stream().findFirst(),
                day);
        Optional<Certification> certification =
                diploma.certification().flatMap(one -> catalogue.index().findCertification(one));
        page.facts(
                "in-short",
                List.of(
                        page.fact("code", Optional.of(diploma.code().orElse(id.value()))),
                        page.fact("type", diploma.type().map(type -> page.words("diploma", type))),
                        page.fact(
                                "awarded-by",
                                diploma.awardedBy().stream()
                                        .flatMap(one -> page.partner(one).stream())
                                        .toList()),
                        page.fact("credits", diploma.credits().map(Object::toString)),
                        page.fact("level", diploma.eqfLevel().map(EqfLevel::toString)),
                        page.fact("entry-level", diploma.entryLevel().map(EqfLevel::toString)),
                        page.fact("certification", certification.flatMap(one -> certification(page, one))),
                        page.fact("audiences", page.words("audience", diploma.audiences())),
                        page.fact("languages", page.languages(diploma.languages())),
                        page.fact(
                                "subjects",
                                diploma.subjects().stream()
                                        .map(page::identifier)
                                        .toList())));
        page.prose("description", diploma.description());
        page.prose("objectives", diploma.objectives());
        page.list("outcomes", diploma.competencies().stream().map(page::outcome).toList());
        List<String> rules = new ArrayList<>();
        for (NamedOutcome outcome : diploma.outcomes()) {
            String name = page.text(outcome.title()).orElse(outcome.name().value());
            page.text(outcome.statement())
                    .or(() -> outcome.requirement().map(rule -> rule(page, rule)))
                    .ifPresent(statement -> rules.add(name + ": " + statement));
        }
        page.list("rules", rules);
        List<List<String>> blocks = new ArrayList<>();
        for (Block block : diploma.blocks()) {
            blocks.add(List.of(
                    block.code().orElse(block.id().value()),
                    page.text(block.title()).orElse(""),
                    String.join(
                            " ; ",
                            block.competencies().stream().map(page::outcome).toList()),
                    String.join(" ; ", page.assessments(block.assessments()))));
        }
        page.table("blocks", List.of("code", "title", "outcomes", "assessment"), blocks);
        page.prose("transition", diploma.transition());
        page.prose("outlets", diploma.outlets());
        List<Offer> offers = catalogue.offers().stream()
                .filter(offer -> offer.subject().kind() == ItemKind.DIPLOMA
                        && offer.subject().id().equals(id.value()))
                .toList();
        offers(page, offers, day);
        page.indicators(diploma.indicators());
        return page.close();
    }

    private static Optional<String> certification(SheetPage page, Certification certification) {
        String register = certification.register() == Register.NONE
                ? ""
                : page.words("register", certification.register())
                        + certification.number().map(number -> " " + number).orElse("");
        String expires = certification
                .expires()
                .map(date -> " (" + page.texts.of("sheet.until-day", "date", date) + ")")
                .orElse("");
        return page.text(certification.title())
                .map(title -> title + (register.isEmpty() ? "" : ", " + register) + expires);
    }
}
