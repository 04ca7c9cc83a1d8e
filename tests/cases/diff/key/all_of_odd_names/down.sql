-- phase 1 [tx] steps 1,2,3,4,5,6: drop constraint it's of Order % "x", drop constraint "x" of Order % "x", drop constraint a.b of Order % "x" and 3 more
ALTER TABLE "Order % ""x""" DROP CONSTRAINT "it's";
ALTER TABLE "Order % ""x""" DROP CONSTRAINT """x""";
ALTER TABLE "Order % ""x""" DROP CONSTRAINT "a.b";
ALTER TABLE "Order % ""x""" DROP CONSTRAINT "table";
ALTER TABLE "Order % ""x""" DROP CONSTRAINT "100%";
ALTER TABLE "Order % ""x""" DROP CONSTRAINT "Primary Key";
