-- phase 1 [tx] steps 1: let invoice.id own sequence numbers
ALTER SEQUENCE numbers OWNED BY invoice.id;
