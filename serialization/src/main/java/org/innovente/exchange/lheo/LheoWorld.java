package org.innovente.exchange.lheo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.CertificationId;
import org.innovente.common.DiplomaId;
import org.innovente.common.Identifier;
import org.innovente.common.LocalizedText;
import org.innovente.common.ModuleId;
import org.innovente.common.PartnerId;
import org.innovente.common.TerritoryId;
import org.innovente.diploma.Block;
import org.innovente.diploma.Certification;
import org.innovente.diploma.Diploma;
import org.innovente.diploma.Register;
import org.innovente.exchange.Reading;
import org.innovente.exchange.source.UniqueNames;
import org.innovente.module.TrainingModule;
import org.innovente.network.DatedCode;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Territory;
import org.innovente.network.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** Everything that the formations of a document have in common: modules, partners, places, certifications and their blocks. */
final class LheoWorld {

    private final Reading reading;
    private final List<Offer> offers = new ArrayList<>();
    private final Map<ModuleId, TrainingModule> modules = new LinkedHashMap<>();
    private final Map<PartnerId, Partner> partners = new LinkedHashMap<>();
    private final Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
    private final Map<CertificationId, Certification> certifications = new LinkedHashMap<>();
    private final Map<CertificationId, Map<String, Block>> blocks = new LinkedHashMap<>();
    private final Map<Partner, PartnerId> partnerIds = new HashMap<>();
    private final UniqueNames partnerNames = new UniqueNames();
    private final UniqueNames moduleNames = new UniqueNames();
    private long leaves;

    LheoWorld(Reading reading) {
        this.reading = reading;
    }

    List<Offer> offers() {
        return offers;
    }

    Reading reading() {
        return reading;
    }

    /** Counts leaves that were taken into the model. */
    void took(long number) {
        leaves += number;
    }

    /** Returns the leaves taken since the last call. */
    long takeLeaves() {
        long n = leaves;
        leaves = 0;
        return n;
    }

    /** Returns the ids of modules given out so far. */
    UniqueNames moduleNames() {
        return moduleNames;
    }

    void add(TrainingModule module, Offer offer) {
        modules.put(module.id(), module);
        offers.add(offer);
    }

    /**
     * Adds a partner; the same organisation described in other words becomes a partner of its own, so that nothing is lost.
     *
     * @return the id under which it was added, now or before
     */
    PartnerId add(Partner partner) {
        return partnerIds.computeIfAbsent(partner, unused -> {
            PartnerId id = PartnerId.parse(partnerNames.of(partner.id().value()));
            partners.put(
                    id,
                    partner.id().equals(id)
                            ? partner
                            : partner.toBuilder().id(id).build());
            return id;
        });
    }

    /** Returns the id of a certification, adding it when it is new. */
    CertificationId certification(Register register, String number) {
        String prefix = register == Register.RNCP ? "RNCP" : "RS";
        String digits = number.startsWith(prefix) ? number.substring(prefix.length()) : number;
        CertificationId id = CertificationId.parse(prefix + digits.strip());
        certifications.computeIfAbsent(
                id,
                unused -> Certification.builder()
                        .id(id)
                        .register(register)
                        .number(number)
                        .build());
        return id;
    }

    /** Adds a block to a certification. */
    void block(CertificationId certification, Block block) {
        blocks.computeIfAbsent(certification, unused -> new LinkedHashMap<>())
                .putIfAbsent(block.id().value(), block);
    }

    /** Returns the territory that an address names most closely, adding those around it. */
    Optional<TerritoryId> territory(
            @Nullable String commune, @Nullable String town, @Nullable String department, @Nullable String region) {
        TerritoryId parent = null;
        if (region != null) {
            parent = territory("insee-region", region, TerritoryKind.REGION, null, null);
        }
        if (department != null) {
            parent = territory("insee-departement", department, TerritoryKind.DEPARTMENT, null, parent);
        }
        if (commune != null) {
            parent = territory("insee-commune", commune, TerritoryKind.MUNICIPALITY, town, parent);
        }
        return Optional.ofNullable(parent);
    }

    private TerritoryId territory(
            String scheme, String code, TerritoryKind kind, @Nullable String name, @Nullable TerritoryId parent) {
        TerritoryId id = TerritoryId.parse(scheme + "-" + code);
        territories.computeIfAbsent(
                id,
                unused -> Territory.builder()
                        .id(id)
                        .name(name == null ? LocalizedText.EMPTY : LocalizedText.fr(name))
                        .kind(kind)
                        .parent(Optional.ofNullable(parent))
                        .addCode(DatedCode.builder()
                                .identifier(Identifier.builder()
                                        .scheme(scheme)
                                        .code(code)
                                        .build())
                                .build())
                        .build());
        return id;
    }

    /** Gives the catalogue what was collected. */
    void fill(Catalogue.Builder builder) {
        builder.addAllModules(modules.values())
                .addAllPartners(partners.values())
                .addAllTerritories(territories.values())
                .addAllCertifications(certifications.values())
                .addAllOffers(offers);
        blocks.forEach((certification, byCode) -> builder.addDiploma(Diploma.builder()
                .id(DiplomaId.parse(certification.value()))
                .certification(certification)
                .addAllBlocks(byCode.values())
                .build()));
    }
}
