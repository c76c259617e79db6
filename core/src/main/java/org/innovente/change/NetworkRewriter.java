package org.innovente.change;

import org.innovente.network.Action;
import org.innovente.network.Agreement;
import org.innovente.network.Offer;
import org.innovente.network.Partner;
import org.innovente.network.Place;
import org.innovente.network.Session;
import org.innovente.network.Territory;

/** The renaming of identifiers in partners, territories, agreements and offers. */
final class NetworkRewriter {
    private final Naming names;

    NetworkRewriter(Naming names) {
        this.names = names;
    }

    Action action(Action v) {
        return v.toBuilder()
                .place(v.place().map(this::place))
                .territories(v.territories().stream().map(names::territory).toList())
                .provider(v.provider().map(names::partner))
                .sessions(v.sessions().stream().map(this::session).toList())
                .build();
    }

    Agreement agreement(Agreement v) {
        return v.toBuilder()
                .id(names.agreement(v.id()))
                .grantors(v.grantors().stream().map(names::partner).toList())
                .grantees(v.grantees().stream().map(names::partner).toList())
                .items(v.items().stream().map(names::item).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "agreement"))
                .build();
    }

    Offer offer(Offer v) {
        return v.toBuilder()
                .id(names.offer(v.id()))
                .subject(names.item(v.subject()))
                .certifier(v.certifier().map(names::partner))
                .responsible(v.responsible().map(names::partner))
                .provider(v.provider().map(names::partner))
                .actions(v.actions().stream().map(this::action).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "offer"))
                .build();
    }

    Partner partner(Partner v) {
        return v.toBuilder()
                .id(names.partner(v.id()))
                .memberOf(v.memberOf().stream().map(names::partner).toList())
                .territory(v.territory().map(names::territory))
                .serves(v.serves().stream().map(names::territory).toList())
                .places(v.places().stream().map(this::place).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "partner"))
                .build();
    }

    Place place(Place v) {
        return v.toBuilder()
                .partner(v.partner().map(names::partner))
                .territory(v.territory().map(names::territory))
                .build();
    }

    Session session(Session v) {
        return v.toBuilder().place(v.place().map(this::place)).build();
    }

    Territory territory(Territory v) {
        return v.toBuilder()
                .id(names.territory(v.id()))
                .parent(v.parent().map(names::territory))
                .successors(v.successors().stream().map(names::territory).toList())
                .lifecycle(names.lifecycle(v.lifecycle(), "territory"))
                .build();
    }
}
