import type { Term } from '../../model/vocabulary.ts';

const term = (id: string, chinese: string, english: string): Term => ({
  id,
  label: { 'zh-CN': chinese, en: english },
});

/** The generator's own words, for the lists that `_data/vocabulary.yaml` leaves out (content format, "Vocabulary"). */
export const defaultVocabulary = {
  categories: [
    term('talks', '宣讲', 'Talks and lectures'),
    term('publicity', '宣传', 'Publicity'),
    term('brands', '品牌', 'Signature programmes'),
    term('culture', '文化', 'Culture'),
    term('contests', '竞赛', 'Contests'),
    term('training', '培训', 'Training'),
    term('workforce-reform', '产改', 'Industrial workforce reform'),
    term('employment', '就业', 'Employment'),
    term('services', '服务', 'Services'),
    term('recruiting', '入会组建', 'Joining and founding unions'),
    term('assistance', '帮扶', 'Assistance'),
    term('rights', '维权', 'Workers’ rights'),
    term('organization-building', '组织建设', 'Organization building'),
    term('rural-revitalization', '乡村振兴', 'Rural revitalization'),
  ],
  roles: [
    term('model-worker', '劳模', 'Model worker'),
    term('entrepreneur', '创业者', 'Entrepreneur'),
    term('honouree', '获奖者', 'Honouree'),
    term('correspondent', '通讯员', 'Correspondent'),
    term('reporter', '记者', 'Reporter'),
    term('editor', '编辑', 'Editor'),
    term('art-editor', '美编', 'Art editor'),
    term('proofreader', '校对', 'Proofreader'),
    term('official', '干部', 'Official'),
    term('member', '成员', 'Member'),
  ],
  bases: [
    term('named', '原文直称', 'Named so by the text'),
    term('studio-namesake', '冠名劳模创新工作室', 'A model-worker studio bears the name'),
    term('award', '获奖', 'Award'),
    term('byline', '文章署名', 'Byline'),
    term('credit', '版面署名', 'Credits line'),
    term('context', '上下文', 'Context'),
  ],
  kinds: [
    term('union', '工会', 'Union'),
    term('company', '企业', 'Company'),
    term('platform', '平台', 'Platform'),
    term('alliance', '联盟', 'Alliance'),
    term('studio', '工作室', 'Studio'),
    term('team', '队伍', 'Team'),
    term('base', '基地', 'Base'),
    term('school', '学校', 'School'),
    term('agency', '机关单位', 'Agency'),
    term('cooperative', '合作社', 'Cooperative'),
    term('generic', '泛称', 'Named only in general'),
  ],
} as const satisfies Record<string, readonly Term[]>;
