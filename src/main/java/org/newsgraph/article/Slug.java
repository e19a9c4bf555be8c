package org.newsgraph.article;

/** An id from a file's name: its stem, in letters, digits, '.', '_' and '-'. */
final class Slug {

    private Slug() {
    }

    static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        String slug = stem.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return slug.isEmpty()
                ? "article"
                : slug.substring(0, slug.offsetByCodePoints(0, Math.min(150, slug.codePointCount(0, slug.length()))));
    }
}
