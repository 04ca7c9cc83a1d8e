-- phase 1 [tx] steps 1: rename sequence numbers to Invoice "no"
ALTER SEQUENCE numbers RENAME TO "Invoice ""no""";
