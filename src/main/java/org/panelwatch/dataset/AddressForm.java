package org.panelwatch.dataset;

/** The form of the address of a page: a scheme, the name of a host, perhaps a port, and what may follow; no space. */
final class AddressForm {

    private AddressForm() {}

    static boolean isWhole(String address) {
        return begins(address) && !hasSpace(address);
    }

    private static boolean begins(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
        int at = host;
        while (at < address.length() && isOfAHost(address.charAt(at))) {
            at++;
        }
        if (at > host && at < address.length() && address.charAt(at) == ':') {
            int port = afterDigits(address, at + 1);
            at = port > at + 1 ? port : at;
        }
        return at > host && (at == address.length() || "/?#".indexOf(address.charAt(at)) >= 0);
    }

    private static int afterDigits(String address, int from) {
        int at = from;
        while (at < address.length() && isDigit(address.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfAHost(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '.' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean hasSpace(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (Character.isWhitespace(address.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
