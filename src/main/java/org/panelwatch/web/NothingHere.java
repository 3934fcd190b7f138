package org.panelwatch.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Addresses for programs that are nothing's: not a page, which would say so in HTML, but a {@link Problem}. */
@RestController
class NothingHere {

    @GetMapping({"/data/{file:.*\\..*}/**", "/api/{first:(?!v1$).*}/**", "/embed/{first}/**"})
    void nothing(HttpServletRequest request) throws NoResourceFoundException {
        String path = request.getRequestURI();
        throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
    }
}
