package org.innovente.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.innovente.catalogue.Catalogue;
import org.innovente.common.Openness;
import org.innovente.common.PartnerId;
import org.innovente.common.Rights;
import org.innovente.diploma.ItemRef;
import org.innovente.module.TrainingModule;
import org.innovente.network.Agreement;
import org.innovente.network.AgreementRight;
import org.innovente.network.Membership;
import org.innovente.network.Partner;

/**
 * Who may publish, use, adapt or deliver what, on a day: by owning it, by an agreement, or because it is open to all.
 *
 * <p>Immutable and safe for use by several threads. Linear in the agreements for each question.
 */
public final class PartnerRights {
    private final Catalogue catalogue;
    private final LocalDate day;

    private PartnerRights(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** Returns the rights on a day. */
    public static PartnerRights of(Catalogue catalogue, LocalDate day) {
        return new PartnerRights(catalogue, day);
    }

    /** Returns the partners that belong to the network on the day, in the order of the catalogue; without memberships always. */
    public List<PartnerId> members() {
        return catalogue.partners().stream()
                .filter(this::isMember)
                .map(Partner::id)
                .toList();
    }

    private boolean isMember(Partner partner) {
        return partner.memberships().isEmpty()
                || partner.memberships().stream()
                        .map(Membership::period)
                        .anyMatch(
                                period -> period.map(days -> days.contains(day)).orElse(true));
    }

    /**
     * Returns why a partner may do something with a module; empty if it may not.
     *
     * @return {@code owner}, {@code open}, or the identifier of the first agreement that grants it
     */
    public Optional<String> basis(PartnerId partner, AgreementRight right, TrainingModule module) {
        if (module.provider().filter(partner::equals).isPresent()) {
            return Optional.of("owner");
        }
        Optional<Openness> openness = module.rights().flatMap(Rights::openness);
        if (openness.filter(Openness.OPEN::equals).isPresent() && right != AgreementRight.RECOGNISE) {
            return Optional.of("open");
        }
        return catalogue.agreements().stream()
                .filter(agreement -> grants(agreement, partner, right, module))
                .map(agreement -> agreement.id().value())
                .findFirst();
    }

    private boolean grants(Agreement agreement, PartnerId partner, AgreementRight right, TrainingModule module) {
        return agreement.rights().contains(right)
                && agreement.period().map(days -> days.contains(day)).orElse(true)
                && module.provider().map(agreement.grantors()::contains).orElse(false)
                && (agreement.grantees().isEmpty()
                        ? catalogue
                                .index()
                                .findPartner(partner)
                                .filter(this::isMember)
                                .isPresent()
                        : agreement.grantees().contains(partner))
                && (agreement.items().isEmpty() || agreement.items().stream().anyMatch(item -> names(item, module)));
    }

    private static boolean names(ItemRef item, TrainingModule module) {
        return item.kind() == org.innovente.common.ItemKind.MODULE
                && item.id().equals(module.id().value());
    }

    /** Returns the modules with which a partner may do something, in the order of the catalogue. */
    public List<TrainingModule> allowed(PartnerId partner, AgreementRight right) {
        List<TrainingModule> allowed = new ArrayList<>();
        for (TrainingModule module : catalogue.modules()) {
            if (basis(partner, right, module).isPresent()) {
                allowed.add(module);
            }
        }
        return allowed;
    }
}
