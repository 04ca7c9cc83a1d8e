-- phase 1 [tx] steps 1: create conversion latin
CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
