package org.hearsay.ledger.settle;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers of claims, of a good part of a ledger's: a bit for each of those that were read, which are counted from one on, so that a
 * million take an eighth of a megabyte. Those of added claims, below zero, are few.
 */
final class Numbers extends AbstractSet<Long> {

    private final BitSet read = new BitSet();
    private final Set<Long> added = new HashSet<>();

    @Override
    public boolean add(Long number) {
        if (number < 0) {
            return added.add(number);
        }
        int bit = Math.toIntExact(number);
        boolean isNew = !read.get(bit);
        read.set(bit);
        return isNew;
    }

    @Override
    public boolean contains(Object object) {
        return object instanceof Long number
                && (number < 0 ? added.contains(number) : read.get(Math.toIntExact(number)));
    }

    @Override
    public boolean remove(Object object) {
        boolean there = contains(object);
        if (there && object instanceof Long number) {
            if (number < 0) {
                added.remove(number);
            } else {
                read.clear(Math.toIntExact(number));
            }
        }
        return there;
    }

    @Override
    public boolean removeAll(Collection<?> others) {
        boolean any = false;
        for (Object other : others) {
            any |= remove(other);
        }
        return any;
    }

    /** Goes through those there are; takes none out. */
    @Override
    public Iterator<Long> iterator() {
        return Stream.concat(added.stream(), read.stream().mapToObj(Long::valueOf))
                .iterator();
    }

    @Override
    public int size() {
        return added.size() + read.cardinality();
    }
}
