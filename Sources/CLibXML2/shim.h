/* Debian builds libxml2 with ICU, whose headers define the same names as the ICU inside Swift's
   Foundation; a program that imports both would not compile. Nothing that is used here needs them. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>

#include <libxml/dict.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
