package org.hearsay.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.ResourceLines;

/** A block of addresses that are not of the public internet: {@code private-addresses.tsv} has them all. */
record AddressBlock(List<Byte> prefix, int bits, String of) {

    private static final List<AddressBlock> PRIVATE =
            ResourceLines.of(AddressBlock.class, "private-addresses.tsv").stream()
                    .map(line -> line.split("[\t/]"))
                    .map(cells -> new AddressBlock(bytes(cells[0]), Integer.parseInt(cells[1]), cells[2]))
                    .toList();

    /** What an address is of that is not of the public internet: "a private network"; empty if it is. */
    static Optional<String> privately(InetAddress address) {
        return PRIVATE.stream()
                .filter(block -> block.holds(address.getAddress()))
                .map(AddressBlock::of)
                .findFirst();
    }

    private boolean holds(byte[] address) {
        if (address.length != prefix.size()) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((address[bit / 8] & mask) != (prefix.get(bit / 8) & mask)) {
                return false;
            }
        }
        return true;
    }

    private static List<Byte> bytes(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            Byte[] boxed = new Byte[bytes.length];
            Arrays.setAll(boxed, i -> bytes[i]);
            return List.of(boxed);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("private-addresses.tsv: " + literal + " is no address", e);
        }
    }
}
