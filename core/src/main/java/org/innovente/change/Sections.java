package org.innovente.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CompetencyId;
import org.innovente.common.FrameworkId;
import org.innovente.common.ModuleId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.diploma.Recognition;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;

/** The sections of a catalogue, in the order of the wire format. */
final class Sections {
    static final Section<TrainingModule> MODULES = new Section<>(
            "module",
            Catalogue::modules,
            module -> module.id().value(),
            ModuleShapes.TRAINING_MODULE,
            TrainingModule::lifecycle,
            module -> module.derivedFrom().map(ModuleId::value),
            Judges::module);

    static final List<Section<?>> ALL = List.of(
            new Section<>(
                    "grade-scale",
                    Catalogue::gradeScales,
                    scale -> scale.id().value(),
                    CommonShapes.GRADE_SCALE,
                    scale -> Optional.empty(),
                    scale -> Optional.empty(),
                    (old, now, judge) -> {}),
            new Section<>(
                    "framework",
                    Catalogue::frameworks,
                    framework -> framework.id().value(),
                    CompetencyShapes.COMPETENCY_FRAMEWORK,
                    CompetencyFramework::lifecycle,
                    framework -> Optional.empty(),
                    Judges::framework),
            new Section<>(
                    "competency",
                    Sections::competencies,
                    Placed::name,
                    Placed.SHAPE,
                    placed -> placed.competency().lifecycle(),
                    placed -> Optional.empty(),
                    (old, now, judge) -> Judges.competency(old.competency(), now.competency(), judge)),
            MODULES,
            new Section<>(
                    "programme",
                    Catalogue::programmes,
                    programme -> programme.id().value(),
                    DiplomaShapes.PROGRAMME,
                    Programme::lifecycle,
                    programme -> Optional.empty(),
                    Judges::programme),
            new Section<>(
                    "diploma",
                    Catalogue::diplomas,
                    diploma -> diploma.id().value(),
                    DiplomaShapes.DIPLOMA,
                    Diploma::lifecycle,
                    diploma -> Optional.empty(),
                    Judges::diploma),
            new Section<>(
                    "certification",
                    Catalogue::certifications,
                    certification -> certification.id().value(),
                    DiplomaShapes.CERTIFICATION,
                    Certification::lifecycle,
                    certification -> Optional.empty(),
                    (old, now, judge) -> judge.lifecycle(old.lifecycle(), now.lifecycle())),
            new Section<>(
                    "recognition",
                    Catalogue::recognitions,
                    recognition -> recognition.id().value(),
                    DiplomaShapes.RECOGNITION,
                    Recognition::lifecycle,
                    recognition -> Optional.empty(),
                    (old, now, judge) -> judge.lifecycle(old.lifecycle(), now.lifecycle())),
            new Section<>(
                    "partner",
                    Catalogue::partners,
                    partner -> partner.id().value(),
                    NetworkShapes.PARTNER,
                    Partner::lifecycle,
                    partner -> Optional.empty(),
                    (old, now, judge) -> judge.lifecycle(old.lifecycle(), now.lifecycle())),
            new Section<>(
                    "agreement",
                    Catalogue::agreements,
                    agreement -> agreement.id().value(),
                    NetworkShapes.AGREEMENT,
                    Agreement::lifecycle,
                    agreement -> Optional.empty(),
                    Judges::agreement),
            new Section<>(
                    "territory",
                    Catalogue::territories,
                    territory -> territory.id().value(),
                    NetworkShapes.TERRITORY,
                    Territory::lifecycle,
                    territory -> Optional.empty(),
                    (old, now, judge) -> judge.lifecycle(old.lifecycle(), now.lifecycle())),
            new Section<>(
                    "offer",
                    Catalogue::offers,
                    offer -> offer.id().value(),
                    NetworkShapes.OFFER,
                    Offer::lifecycle,
                    offer -> Optional.empty(),
                    (old, now, judge) -> judge.lifecycle(old.lifecycle(), now.lifecycle())));

    private Sections() {}

    /** A competency with the framework that holds it. */
    record Placed(FrameworkId framework, Competency competency) {
        static final Shape<Placed> SHAPE = CompetencyShapes.COMPETENCY.under(Placed::competency, Placed::name);

        String name() {
            return framework + "/" + id();
        }

        private CompetencyId id() {
            return competency.id();
        }
    }

    private static List<Placed> competencies(Catalogue catalogue) {
        List<Placed> all = new ArrayList<>();
        for (CompetencyFramework framework : catalogue.frameworks()) {
            framework.competencies().forEach(competency -> all.add(new Placed(framework.id(), competency)));
        }
        return all;
    }
}
