package org.innovente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.innovente.catalogue.Catalogue;
import org.innovente.finding.Finding;
import org.innovente.finding.Location;
import org.innovente.finding.Read;
import org.innovente.finding.Related;
import org.innovente.finding.Report;
import org.innovente.finding.Sources;

/**
 * Several documents read as one catalogue: the first says what the catalogue is called, and the things of all of them
 * stand one after the other. Findings about the whole are told at the place in the document from which the thing came.
 */
final class CatalogueParts {

    private static final List<Section> SECTIONS = List.of(
            new Section("imports", Catalogue::imports, (b, c) -> b.addAllImports(c.imports())),
            new Section("schemes", Catalogue::schemes, (b, c) -> b.addAllSchemes(c.schemes())),
            new Section("categories", Catalogue::categories, (b, c) -> b.addAllCategories(c.categories())),
            new Section("grade-scales", Catalogue::gradeScales, (b, c) -> b.addAllGradeScales(c.gradeScales())),
            new Section("frameworks", Catalogue::frameworks, (b, c) -> b.addAllFrameworks(c.frameworks())),
            new Section("modules", Catalogue::modules, (b, c) -> b.addAllModules(c.modules())),
            new Section("programmes", Catalogue::programmes, (b, c) -> b.addAllProgrammes(c.programmes())),
            new Section("diplomas", Catalogue::diplomas, (b, c) -> b.addAllDiplomas(c.diplomas())),
            new Section(
                    "certifications", Catalogue::certifications, (b, c) -> b.addAllCertifications(c.certifications())),
            new Section("recognitions", Catalogue::recognitions, (b, c) -> b.addAllRecognitions(c.recognitions())),
            new Section("partners", Catalogue::partners, (b, c) -> b.addAllPartners(c.partners())),
            new Section("agreements", Catalogue::agreements, (b, c) -> b.addAllAgreements(c.agreements())),
            new Section("territories", Catalogue::territories, (b, c) -> b.addAllTerritories(c.territories())),
            new Section("offers", Catalogue::offers, (b, c) -> b.addAllOffers(c.offers())),
            new Section("identifiers", Catalogue::identifiers, (b, c) -> b.addAllIdentifiers(c.identifiers())),
            new Section(
                    "must-understand",
                    Catalogue::mustUnderstand,
                    (b, c) -> b.addAllMustUnderstand(c.mustUnderstand())));

    private record Section(
            String name, Function<Catalogue, List<?>> things, BiConsumer<Catalogue.Builder, Catalogue> add) {}

    private record Part(String name, Catalogue catalogue, Optional<Sources> sources) {}

    private final List<Part> parts;
    private final Catalogue whole;

    private CatalogueParts(List<Part> parts, Catalogue whole) {
        this.parts = parts;
        this.whole = whole;
    }

    /**
     * Returns the catalogue of those documents, in their order; a document of which nothing could be read is left out.
     *
     * @param names the names of the documents, as many as there are reads
     * @param reads the documents
     * @return empty when nothing could be read of any
     */
    static Optional<CatalogueParts> of(List<String> names, List<Read<Catalogue>> reads) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            String name = names.get(i);
            Read<Catalogue> read = reads.get(i);
            read.partial()
                    .ifPresent(catalogue ->
                            parts.add(new Part(name, catalogue, read.sources().map(sources -> sources.inFile(name)))));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Catalogue first = parts.get(0).catalogue();
        if (parts.size() == 1) {
            return Optional.of(new CatalogueParts(parts, first));
        }
        Catalogue.Builder builder = first.toBuilder();
        for (Part part : parts.subList(1, parts.size())) {
            SECTIONS.forEach(section -> section.add().accept(builder, part.catalogue()));
        }
        return Optional.of(new CatalogueParts(parts, builder.build()));
    }

    /** Returns the catalogue. */
    Catalogue catalogue() {
        return whole;
    }

    /** Returns the places of its things, where it is one document and they are known. */
    Optional<Sources> sources() {
        return parts.size() == 1 ? parts.get(0).sources() : Optional.empty();
    }

    /** Returns whether findings about the whole have to be told at another place. */
    private boolean isJoined() {
        return parts.size() > 1;
    }

    /** Returns the findings about the whole, each at its place in the document from which its subject came. */
    Report inParts(Report report) {
        if (!isJoined()) {
            return report.inFile(parts.get(0).name());
        }
        return report.map(this::inPart);
    }

    private Finding inPart(Finding finding) {
        Place home = place(finding.pointer());
        Finding.Builder moved = Finding.builder(finding.code())
                .severity(finding.severity())
                .subject(finding.subject())
                .pointer(home.pointer())
                .location(home.location())
                .putAllArguments(finding.arguments())
                .fix(finding.fix());
        for (Related related : finding.related()) {
            Place place = place(related.pointer());
            moved.addRelated(new Related(
                    related.subject(), place.pointer(), place.location(), related.label(), related.arguments()));
        }
        return moved.build();
    }

    private record Place(String file, String pointer, Location location) {}

    /** Returns the name of the document from which what stands at a pointer of the whole came. */
    String fileOf(String pointer) {
        return place(pointer).file();
    }

    /** Returns a pointer of the whole as a pointer of the document from which it came. */
    String inPart(String pointer) {
        return isJoined() ? place(pointer).pointer() : pointer;
    }

    private Place place(String pointer) {
        int end = pointer.indexOf('/', 1);
        if (end > 0) {
            int after = pointer.indexOf('/', end + 1);
            after = after < 0 ? pointer.length() : after;
            String section = pointer.substring(1, end);
            String index = pointer.substring(end + 1, after);
            for (Section candidate : SECTIONS) {
                if (candidate.name().equals(section) && isIndex(index)) {
                    return place(candidate, Integer.parseInt(index), pointer.substring(after));
                }
            }
        }
        return at(parts.get(0), pointer);
    }

    private Place place(Section section, int index, String rest) {
        int left = index;
        for (Part part : parts) {
            int size = section.things().apply(part.catalogue()).size();
            if (left < size) {
                return at(part, "/" + section.name() + "/" + left + rest);
            }
            left -= size;
        }
        return at(parts.get(0), "/" + section.name() + "/" + index + rest);
    }

    private static Place at(Part part, String pointer) {
        Location location = part.sources()
                .map(sources -> sources.nearest(pointer))
                .orElseGet(() -> Location.modelOnly().inFile(part.name()));
        return new Place(part.name(), pointer, location);
    }

    private static boolean isIndex(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
