"""Korean names in Chinese characters, as Koreans read them: 金榮宇 is 김영우, Kim Yeong-u."""

from typing import Final

_READINGS: Final = """
가加佳嘉家 각各珏 간干 갑甲 강姜康江剛强強綱 개介 건建健乾鍵 걸杰傑 격格 견甄見 결結 겸謙
경京景慶敬經庚卿璟炅瓊鏡耕 계啓桂溪季界階 고高古固 곤坤崑 공孔公功 관寬官觀貫管 광光廣洸匡
교敎教喬 구具丘九久求龜邱 국國菊鞠 군君軍 권權 귀貴 규圭奎珪揆規 균均鈞 근根勤槿謹近瑾
금今琴錦 기基起琦氣箕璂棋麒己期祺奇驥 길吉 김金 나羅娜 낙洛樂 난蘭 남南男 년年 노盧魯 달達
담潭 대大代 덕德 도道都度島 돈敦 동東同棟董 두斗 득得 등登 락 래來 량亮良 려麗 렬烈列 령玲嶺
례禮 록錄祿 룡龍 률律 린麟 만萬滿 매梅 맹孟 면勉 명明命名 모牟 목睦穆 무武茂 묵黙默 문文門
미美 민民敏閔旻珉 박朴 반潘班 발發 방方房 배裵裴培 백白百伯 범範凡范 법法 변邊卞 병炳秉丙柄
보普甫寶輔 복福復 봉鳳奉峰峯 부夫富傅 빈彬賓 사士史 산山 삼三 상相尙尚祥商常 서徐瑞西書
석錫石碩奭昔 선善宣先鮮瑄 설薛雪卨 섭燮 성成聖星盛性誠 세世 소蘇小昭素 손孫 솔率 송宋松
수秀洙壽守水樹修洙銖 숙淑肅 순順純淳舜 승承昇勝升丞 시時始 식植式湜軾 신申愼慎信新辛 실實
심沈心 아雅兒 안安 애愛 양楊梁陽 어魚 언彦彥 엄嚴 여呂汝余 연連延蓮淵 염廉 영英永榮泳映寧瑛
예藝芮 오吳五 옥玉沃 완完 왕王 용龍勇容鎔瑢 우宇雨佑祐禹又友 욱旭煜郁 운雲云運 웅雄
원元源遠園 위魏 유兪劉柳有裕俞 육陸 윤尹允潤 율栗 은銀恩殷 을乙 의義 이李利離 익益翼 인仁寅印
일一日逸 임林任 자子慈 장張章長壯 재在才宰載再 전全田 절節 점点 정鄭丁貞正廷政晶珽 제濟霽諸
조趙曺朝祚 종鍾鐘宗種 주周柱珠朱州 준俊準埈 중重中仲 지智池志芝 진陳鎭珍眞真晋晉震振進
찬燦贊讚 창昌昶 채蔡埰彩 천千天 철哲喆澈鐵 청淸清 초草 최崔 추秋 춘春 충忠 치致治 탁卓
태太泰 택澤 표表杓 필弼必 하夏河 학學鶴 한韓漢 함咸 해海 향香 허許 헌憲 혁赫 현賢鉉玄炫顯
형亨炯衡 혜惠慧 호鎬浩虎皓昊 홍洪弘 화和花華 환煥桓歡 황黃 회會 효孝 후厚 훈勳薰勛 휘輝
흠欽 흥興 희熙姬喜姫
"""
"""A syllable, then the characters of names that are read so; of each the commonest reading only."""

READINGS: Final = {sign: entry[0] for entry in _READINGS.split() for sign in entry[1:]}


def korean_reading(spelling: str) -> str:
    """Give the Korean reading of a name of two to four Chinese characters, each in the table.

    '' for any other spelling. Whether the bearer is a Korean it does not say.
    """
    signs = "".join(spelling.split())
    if not 2 <= len(signs) <= 4 or not all(sign in READINGS for sign in signs):
        return ""
    return "".join(READINGS[sign] for sign in signs)
