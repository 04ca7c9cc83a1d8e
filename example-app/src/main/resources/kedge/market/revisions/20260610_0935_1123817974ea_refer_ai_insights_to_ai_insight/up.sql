-- phase 1 [tx] steps 1: add foreign key ai_insights_template_id_fkey to ai_insights (template_id refers to ai_insight_templates)
ALTER TABLE ai_insights ADD CONSTRAINT ai_insights_template_id_fkey FOREIGN KEY (template_id) REFERENCES ai_insight_templates (id) ON DELETE SET NULL NOT VALID;

-- phase 2 [alone] steps 1: validate ai_insights.ai_insights_template_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('ai_insights') AND conname = 'ai_insights_template_id_fkey'
ALTER TABLE ai_insights VALIDATE CONSTRAINT ai_insights_template_id_fkey;
