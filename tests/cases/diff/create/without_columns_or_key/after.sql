CREATE TABLE empty ();
CREATE TABLE log (line text);
