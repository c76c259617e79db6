package org.innovente.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.innovente.common.BlockId;
import org.innovente.common.CertificationId;
import org.innovente.common.CompetencyId;
import org.innovente.common.DiplomaId;
import org.innovente.common.FrameworkId;
import org.innovente.common.GradeScale;
import org.innovente.common.GradeScaleId;
import org.innovente.common.ModuleId;
import org.innovente.common.OfferId;
import org.innovente.common.PartnerId;
import org.innovente.common.ProgrammeId;
import org.innovente.common.ResourceId;
import org.innovente.common.TerritoryId;
import org.innovente.competency.Competency;
import org.innovente.competency.CompetencyFramework;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Programme;
import org.innovente.module.LearningResource;
import org.innovente.module.TrainingModule;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;

/**
 * The things of a catalogue by their ids: derived knowledge, computed once in time linear in the size of the catalogue.
 *
 * <p>Of things with the same id the first in document order is found; a rule of validation reports the others. Methods named
 * {@code find…} give an {@link Optional}; the bare name throws {@link NoSuchElementException} with the id. Immutable and
 * thread-safe.
 */
public final class CatalogueIndex {

    private final Map<ModuleId, TrainingModule> modules;
    private final Map<FrameworkId, CompetencyFramework> frameworks;
    private final Map<FrameworkId, Map<CompetencyId, Competency>> competencies = new HashMap<>();
    private final Map<CompetencyId, List<FrameworkId>> frameworksOfCompetency = new HashMap<>();
    private final Map<DiplomaId, Diploma> diplomas;
    private final Map<BlockId, Block> blocks = new HashMap<>();
    private final Map<BlockId, Diploma> diplomaOfBlock = new HashMap<>();
    private final Map<ProgrammeId, Programme> programmes;
    private final Map<CertificationId, Certification> certifications;
    private final Map<PartnerId, Partner> partners;
    private final Map<TerritoryId, Territory> territories;
    private final Map<OfferId, Offer> offers;
    private final Map<GradeScaleId, GradeScale> gradeScales;
    private final Map<ResourceId, LearningResource> resources = new HashMap<>();

    private CatalogueIndex(Catalogue catalogue) {
        modules = byId(catalogue.modules(), TrainingModule::id);
        frameworks = byId(catalogue.frameworks(), CompetencyFramework::id);
        diplomas = byId(catalogue.diplomas(), Diploma::id);
        programmes = byId(catalogue.programmes(), Programme::id);
        certifications = byId(catalogue.certifications(), Certification::id);
        partners = byId(catalogue.partners(), Partner::id);
        territories = byId(catalogue.territories(), Territory::id);
        offers = byId(catalogue.offers(), Offer::id);
        gradeScales = byId(catalogue.gradeScales(), GradeScale::id);
        for (CompetencyFramework framework : catalogue.frameworks()) {
            if (competencies.putIfAbsent(framework.id(), byId(framework.competencies(), Competency::id)) == null) {
                for (CompetencyId id : competencies.get(framework.id()).keySet()) {
                    frameworksOfCompetency
                            .computeIfAbsent(id, key -> new ArrayList<>(1))
                            .add(framework.id());
                }
            }
        }
        for (Diploma diploma : catalogue.diplomas()) {
            for (Block block : diploma.blocks()) {
                if (blocks.putIfAbsent(block.id(), block) == null) {
                    diplomaOfBlock.put(block.id(), diploma);
                }
            }
        }
        for (TrainingModule module : catalogue.modules()) {
            for (LearningResource resource : module.resources()) {
                resources.putIfAbsent(resource.id(), resource);
            }
        }
    }

    private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
        Map<K, V> map = new HashMap<>(values.size() * 2);
        values.forEach(value -> map.putIfAbsent(id.apply(value), value));
        return map;
    }

    /** Returns the index of a catalogue; {@link Catalogue#index()} keeps one. */
    public static CatalogueIndex of(Catalogue catalogue) {
        return new CatalogueIndex(catalogue);
    }

    private static <K, V> V expect(Map<K, V> map, K id, String kind) {
        V value = map.get(id);
        if (value == null) {
            throw new NoSuchElementException("No " + kind + " '" + id + "' in the catalogue");
        }
        return value;
    }

    /** Returns the competency of a framework with this id. */
    public Optional<Competency> findCompetency(FrameworkId framework, CompetencyId id) {
        Map<CompetencyId, Competency> inFramework = competencies.get(framework);
        return inFramework == null ? Optional.empty() : Optional.ofNullable(inFramework.get(id));
    }

    /** Returns the frameworks that have a competency with this id, in document order; a reference is ambiguous when there are several. */
    public List<FrameworkId> frameworksOf(CompetencyId id) {
        return List.copyOf(frameworksOfCompetency.getOrDefault(id, List.of()));
    }

    /** Returns the framework that a reference means: the one it names, or the only one that has the competency; empty otherwise. */
    public Optional<FrameworkId> resolveFramework(Optional<FrameworkId> named, CompetencyId id) {
        if (named.isPresent()) {
            return findCompetency(named.get(), id).isPresent() ? named : Optional.empty();
        }
        List<FrameworkId> candidates = frameworksOfCompetency.getOrDefault(id, List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Returns the diploma in which a block stands. */
    public Optional<Diploma> findDiplomaOf(BlockId id) {
        return Optional.ofNullable(diplomaOfBlock.get(id));
    }

    /** Returns the module with this id, if there is one. */
    public Optional<TrainingModule> findModule(ModuleId id) {
        return Optional.ofNullable(modules.get(id));
    }

    /**
     * Returns the module with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public TrainingModule module(ModuleId id) {
        return expect(modules, id, "module");
    }

    /** Returns the competency framework with this id, if there is one. */
    public Optional<CompetencyFramework> findFramework(FrameworkId id) {
        return Optional.ofNullable(frameworks.get(id));
    }

    /**
     * Returns the competency framework with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public CompetencyFramework framework(FrameworkId id) {
        return expect(frameworks, id, "competency framework");
    }

    /** Returns the diploma with this id, if there is one. */
    public Optional<Diploma> findDiploma(DiplomaId id) {
        return Optional.ofNullable(diplomas.get(id));
    }

    /**
     * Returns the diploma with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Diploma diploma(DiplomaId id) {
        return expect(diplomas, id, "diploma");
    }

    /** Returns the block with this id, if there is one. */
    public Optional<Block> findBlock(BlockId id) {
        return Optional.ofNullable(blocks.get(id));
    }

    /**
     * Returns the block with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Block block(BlockId id) {
        return expect(blocks, id, "block");
    }

    /** Returns the programme with this id, if there is one. */
    public Optional<Programme> findProgramme(ProgrammeId id) {
        return Optional.ofNullable(programmes.get(id));
    }

    /**
     * Returns the programme with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Programme programme(ProgrammeId id) {
        return expect(programmes, id, "programme");
    }

    /** Returns the certification with this id, if there is one. */
    public Optional<Certification> findCertification(CertificationId id) {
        return Optional.ofNullable(certifications.get(id));
    }

    /**
     * Returns the certification with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Certification certification(CertificationId id) {
        return expect(certifications, id, "certification");
    }

    /** Returns the partner with this id, if there is one. */
    public Optional<Partner> findPartner(PartnerId id) {
        return Optional.ofNullable(partners.get(id));
    }

    /**
     * Returns the partner with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Partner partner(PartnerId id) {
        return expect(partners, id, "partner");
    }

    /** Returns the territory with this id, if there is one. */
    public Optional<Territory> findTerritory(TerritoryId id) {
        return Optional.ofNullable(territories.get(id));
    }

    /**
     * Returns the territory with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Territory territory(TerritoryId id) {
        return expect(territories, id, "territory");
    }

    /** Returns the offer with this id, if there is one. */
    public Optional<Offer> findOffer(OfferId id) {
        return Optional.ofNullable(offers.get(id));
    }

    /**
     * Returns the offer with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Offer offer(OfferId id) {
        return expect(offers, id, "offer");
    }

    /** Returns the grade scale with this id, if there is one. */
    public Optional<GradeScale> findGradeScale(GradeScaleId id) {
        return Optional.ofNullable(gradeScales.get(id));
    }

    /**
     * Returns the grade scale with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public GradeScale gradeScale(GradeScaleId id) {
        return expect(gradeScales, id, "grade scale");
    }

    /** Returns the learning resource with this id, if there is one. */
    public Optional<LearningResource> findResource(ResourceId id) {
        return Optional.ofNullable(resources.get(id));
    }

    /**
     * Returns the learning resource with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public LearningResource resource(ResourceId id) {
        return expect(resources, id, "learning resource");
    }
}
