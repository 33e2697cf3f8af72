// Without this, libxml2's headers take in those of the system's ICU, which clash with the ones that
// Foundation brings for every program that imports both. It only hides the last two fields of
// xmlCharEncodingHandler, which libxml2 makes and frees itself.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>

#include <libxml/dict.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>
