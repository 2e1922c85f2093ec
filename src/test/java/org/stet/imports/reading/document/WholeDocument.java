package org.stet.imports.reading.document;

/** The document of another desk with a little of everything. */
final class WholeDocument {

    private static final String LINES = """
            {'id':'pub_0123456789abcdef0123456789abcdef','version':2,'publicationStatus':'PUBLISHED',
            'publisher':{'name':'Meridian','url':'https://meridian.example'},
            'url':'https://meridian.example/claims/1','statement':'Orbit AI knew.','checkability':'CHECKABLE',
            'language':'en','tags':['ai'],'allegation':true,
            'parties':[{'party':{'id':'pty_1','name':'Orbit AI','kind':'COMPANY','sameAs':['https://orbit.example']},
            'role':'ACCUSED'}],
            'appearances':[{'article':{'headline':'What Orbit knew','url':'https://post.example/1',
            'publishedOn':{'precision':'UNKNOWN','notAfter':'2026-11-01'}},'quote':'knew','prefix':'','suffix':'.'}],
            'verificationStatus':'VERIFIED','finding':'RATED','verdict':'MOSTLY_FALSE',
            'rating':{'label':'Mostly false','verdict':'MOSTLY_FALSE','value':2,'best':5,'worst':1,'scaleVersion':1},
            'rationale':'It did not.','checkedAt':'2026-11-19T10:00:00Z',
            'attributions':[{'sentence':'Ann Quill','hops':[{'label':'Ann Quill','role':'ORIGINATOR',
            'groundRule':'ON_RECORD','saidOn':{'value':'2026-11','precision':'MONTH'}}]}],
            'independentOriginCount':1,'onlyOneUnnamed':false,'companyResponses':[],
            'evidence':[{'stance':'REFUTES','level':'PRIMARY','groundRule':'ON_RECORD','title':'A filing'}],
            'corrections':[{'kind':'UPDATE','note':'More is known.','at':'2026-11-20T10:00:00Z','fromVersion':1}],
            'firstPublishedAt':'2026-11-19T11:00:00Z','publishedAt':'2026-11-20T10:00:00Z'}
            """;

    private WholeDocument() {}

    static String line() {
        return LINES.replace("\n", "").replace('\'', '"');
    }
}
